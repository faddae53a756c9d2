import { expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { channelReachable, locationReachable } from './channels.ts'

const fields = (document: object) =>
  channelReachable(subject({ document, collection: 'channels' })).map(({ field }) => field)

it('a channel can be reached in its own way', () => {
  expect(fields({ medium: 'telephone', url: 'https://a.nl' })).toEqual(['telephone'])
  expect(fields({ medium: 'telephone', telephone: 'feit' })).toEqual([])
  expect(fields({ medium: 'post' })).toEqual(['postalAddress'])
  expect(fields({ medium: 'form', url: ' ' })).toEqual(['url'])
})

it('a partner or counter can be reached in any way', () => {
  expect(fields({ medium: 'partner', locations: [] })).toEqual(['howToReach'])
  expect(fields({ medium: 'counter', locations: ['stadswinkel'] })).toEqual([])
  expect(fields({ medium: 'counter', howToReach: { nl: rich('Wij komen bij u.') } })).toEqual([])
})

it('a location has an address', () => {
  const address = { street: 'Mariënburg', postcode: '6511 PS', city: 'Nijmegen' }
  expect(locationReachable(subject({ document: { address } }))).toEqual([])
  expect(locationReachable(subject({ document: { address: { ...address, city: '' } } }))).toMatchObject([
    { field: 'address.city' },
  ])
})
