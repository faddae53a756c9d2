import { expect, test } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'
import type { Channel } from '../model/types.ts'
import { openingPlaces, statusAt } from './opening-places.ts'

const published = fixturePublished()
const channel = (slug: string, changes: Partial<Channel> = {}): Channel => ({
  ...published.channel(slug, 'nl')!,
  ...changes,
})
const titles = (one: Channel) => openingPlaces(one).map(({ title }) => title)

test('channels that share a location each have their own name', () => {
  const counter = channel('stadswinkel')
  const advisers = channel('stadswinkel', { slug: 'raadslieden', title: 'Sociaal raadslieden' })
  expect(titles(counter)).toEqual(['Stadswinkel'])
  expect(titles(advisers)).toEqual(['Sociaal raadslieden, Stadswinkel'])
})

test('a channel with hours of its own is reached by itself', () => {
  expect(openingPlaces(channel('telefoon'))).toMatchObject([{ title: 'Telefoon', location: null }])
})

test('what is digital is there day and night; what has no hours is nowhere', () => {
  const [form] = openingPlaces(channel('webformulier'))
  expect(statusAt({ schedule: form!.schedule, published, locale: 'nl' })).toEqual({
    isOpen: true,
    text: 'Dag en nacht',
  })
  expect(openingPlaces(channel('post'))).toEqual([])
})
