import { describe, expect, it } from 'vitest'
import { subject } from '#tests/fixtures/editorial/gate.ts'
import type { GateChannel } from '../context.ts'
import { equality, exceptionComplete } from './equality.ts'

const channels = new Map<string, GateChannel>([
  ['formulier', { kind: 'digital', medium: 'form' }],
  ['balie', { kind: 'analogue', medium: 'counter' }],
])
const option = (channel: string, role = 'arrange') => ({ channel, role, action: {} })
const given = (document: object) => subject<never>({ document, context: { channels } })
const isEqual = (...channelOptions: object[]) => equality(given({ channelOptions })).length === 0

describe('equal ways', () => {
  it('are one digital and one other, by which all can be arranged', () => {
    expect(isEqual(option('formulier'), option('balie'))).toBe(true)
    expect(isEqual(option('formulier'))).toBe(false)
    expect(isEqual(option('balie'))).toBe(false)
    expect(isEqual()).toBe(false)
  })

  it('are not help, an appointment, or a channel that is not published', () => {
    expect(isEqual(option('formulier'), option('balie', 'help'))).toBe(false)
    expect(isEqual(option('formulier', 'appointment'), option('balie'))).toBe(false)
    expect(isEqual(option('formulier'), option('concept'))).toBe(false)
  })

  it('are not needed where the law says so', () => {
    const exception = { reason: { nl: 'U komt zelf.' }, legalGround: { nl: 'Artikel 28 Paspoortwet' } }
    expect(equality(given({ channelOptions: [option('balie')], exception }))).toEqual([])
  })
})

it('an exception without its law or its reason is not complete', () => {
  const fields = (exception: object) => exceptionComplete(given({ exception })).map(({ field }) => field)
  expect(fields({ reason: { nl: 'Daarom.' } })).toEqual(['exception.legalGround'])
  expect(fields({ legalGround: { nl: 'Artikel 1' }, reason: { nl: ' ' } })).toEqual(['exception.reason'])
  expect(fields({})).toEqual([])
})
