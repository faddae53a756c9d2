import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'

const published = fixturePublished()
const ask = { slug: 'verhuizen', locale: 'nl', today: '2026-11-24' } as const
const planFor = (answers: Record<string, string>, date: string | null) => published.plan({ ...ask, answers, date })!
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a plan code', () => {
  it('opens the same plan, whoever types it and however', () => {
    fc.assert(
      fc.property(fc.constantFrom('ja', 'nee'), fc.option(days), (auto, date) => {
        const plan = planFor({ auto }, date)
        const opened = published.openCode(` ${plan.code?.toLowerCase().replaceAll('-', ' ')} `, 'en')
        expect(opened).toEqual({ ok: true, slug: 'verhuizen', answers: { auto }, date, changes: [] })
      }),
    )
  })

  it('is there only when every question has its answer', () => {
    expect(planFor({}, null).code).toBeNull()
    expect(published.plan({ ...ask, answers: { auto: 'ja' }, date: undefined })!.code).toBeNull()
  })

  it('that is wrong says what is wrong', () => {
    const { code } = planFor({ auto: 'ja' }, '2027-01-15')
    expect(published.openCode('', 'nl')).toEqual({ ok: false, problem: 'length' })
    expect(published.openCode('ABCD-UUUU-1234', 'nl')).toEqual({ ok: false, problem: 'symbol' })
    const wrong = `${code?.slice(0, -1)}${code?.endsWith('7') ? '8' : '7'}`
    expect(published.openCode(wrong, 'nl')).toEqual({ ok: false, problem: 'check' })
  })
})
