import { expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import type { GateChannel } from '../context.ts'
import { optionsComplete } from './options.ts'

const channels = new Map<string, GateChannel>([
  ['formulier', { kind: 'digital', medium: 'form' }],
  ['site', { kind: 'digital', medium: 'website', url: 'https://voorbeeld.nl' }],
  ['balie', { kind: 'analogue', medium: 'counter' }],
])
const fields = (...channelOptions: object[]) =>
  optionsComplete(subject({ document: { channelOptions }, context: { channels } })).map(({ field }) => field)
const whole = { role: 'arrange', how: { nl: rich('Zo.') }, needs: ['niets'] }

it('a way to arrange it says how it goes and what is needed', () => {
  expect(fields({ ...whole, channel: 'balie' })).toEqual([])
  expect(fields({ ...whole, channel: 'balie' }, { channel: 'balie', how: { nl: rich('') }, needs: [] })).toEqual([
    'channelOptions.1.how',
    'channelOptions.1.needs',
  ])
})

it('a digital way has an address, of its own or of its channel', () => {
  expect(fields({ ...whole, channel: 'formulier' })).toEqual(['channelOptions.0.url'])
  expect(fields({ ...whole, channel: 'formulier', url: 'https://voorbeeld.nl/formulier' })).toEqual([])
  expect(fields({ ...whole, channel: 'site' })).toEqual([])
})
