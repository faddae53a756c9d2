import { expect, it } from 'vitest'
import { subject } from '#tests/fixtures/editorial/gate.ts'
import { required } from './required.ts'

it('names each field that must be filled in and is not; English may be left out', () => {
  const found = required(subject({ document: { title: { nl: ' ' }, channelOptions: [{ channel: 'a' }, {}] } }))
  expect(found.map(({ field, locale }) => [field, locale])).toEqual([
    ['title', 'nl'],
    ['channelOptions.1.channel', null],
  ])
})
