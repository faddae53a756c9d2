import fc from 'fast-check'
import type { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyAnswered } from '#tests/fixtures/journeys/any.ts'
import { choice, day, eventDate, step } from '#tests/fixtures/journeys/model.ts'
import { activeQuestions } from './active-questions.ts'
import { CODE_DATES, openCode, readCode, writeCode } from './code.ts'
import { EMPTY_LEDGER, type Ledger, updateLedger } from './ledger.ts'
import type { Answers, Journey, Question } from './model.ts'

const { first, last } = CODE_DATES
const anyCodeDate = fc.option(fc.integer({ min: 0, max: first.until(last).days }).map((days) => first.add({ days })))
const ledgerOf = (...journeys: Journey[]): Ledger =>
  journeys.reduce((ledger, journey) => updateLedger({ ledger, journey }), EMPTY_LEDGER)
const asking = (...questions: Question[]): Journey => ({ questions: [...questions, eventDate], steps: [] })

type Written = { ledger: Ledger; answers: Answers; date?: Temporal.PlainDate | null; journeyNumber?: number }
const written = ({ journeyNumber = 1, date = null, ...rest }: Written) =>
  writeCode({ journeyNumber, date, ...rest }) ?? ''
const opened = ({ code, ledger }: { code: string; ledger: Ledger }) => {
  const read = readCode(code)
  return read.ok ? openCode({ code: read, ledger }) : read
}
const NOTHING = { newQuestions: [], goneQuestions: [], goneAnswers: [], newSteps: [], goneSteps: [] }

describe('a plan code', () => {
  it('says the same when it is read back, for any journey, answers, date, number and version', () => {
    fc.assert(
      fc.property(
        anyAnswered({ questions: 12 }),
        anyCodeDate,
        fc.oneof(fc.integer({ min: 1, max: 63 }), fc.nat(100_000)),
        fc.oneof(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 100_000 })),
        ({ journey, answers: given }, date, journeyNumber, version) => {
          const ledger = { ...ledgerOf(journey), version }
          const { answers } = activeQuestions({ questions: journey.questions, answers: given, date })
          const code = written({ journeyNumber, ledger, answers, date })
          const read = readCode(code)
          expect(read).toMatchObject({ ok: true, journeyNumber, version })
          const found = opened({ code, ledger })
          expect(found).toMatchObject({ ok: true, answers, changes: NOTHING })
          if (found.ok) expect(String(found.date)).toBe(String(date))
        },
      ),
    )
  })

  it('that was given out once says the same for ever', () => {
    const questions = [choice('huis', 'huur koop'), choice('auto', 'ja nee soms'), choice('kind', 'ja nee')]
    const ledger = { ...ledgerOf(asking(...questions)), version: 70 }
    const given = {
      journeyNumber: 65,
      ledger,
      date: day('2026-12-07'),
      answers: { huis: 'koop', auto: 'nee', kind: 'ja' },
    }
    expect([writeCode(given), writeCode({ ...given, journeyNumber: 1, date: first, answers: {} })]).toEqual([
      '0A4S-Q061-0C6B',
      '0041-0C6V',
    ])
    expect([String(first), String(last)]).toEqual(['2000-01-01', '2089-09-16'])
  })

  it('of moving house has at most twelve symbols with everything answered', () => {
    // Twelve questions with three answers: more than the life event "moving" has.
    const questions = Array.from({ length: 12 }, (_, index) => choice(`v${index}`, 'a b c'))
    const ledger = { ...ledgerOf(asking(...questions)), version: 63 }
    const answers = Object.fromEntries(questions.map(({ key }) => [key, 'c']))
    expect(written({ ledger, answers, date: last, journeyNumber: 63 }).replaceAll('-', '').length).toBe(12)
  })

  it('holds no date outside its range', () => {
    const ledger = ledgerOf(asking())
    for (const date of [first.subtract({ days: 1 }), first.subtract({ days: 2 }), last.add({ days: 1 })])
      expect(writeCode({ journeyNumber: 1, ledger, answers: {}, date })).toBeNull()
  })

  it('of a version that is not known, or with more than the questions can hold, is a problem', () => {
    const ledger = ledgerOf(asking(choice('auto', 'ja nee')))
    const large = ledgerOf(asking(choice('auto', 'ja nee'), choice('kind', 'ja nee')))
    const code = written({ ledger: large, answers: { kind: 'nee' } })
    expect(opened({ code, ledger })).toEqual({ ok: false, problem: 'answers' })
    expect(opened({ code, ledger: EMPTY_LEDGER })).toEqual({ ok: false, problem: 'version' })
    expect(opened({ code: written({ ledger: EMPTY_LEDGER, answers: {} }), ledger })).toEqual({
      ok: false,
      problem: 'version',
    })
  })

  it('is opened or refused, and never breaks, whatever the number', () => {
    const ledger = ledgerOf(asking(choice('auto', 'ja nee')))
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 300n }), (rest) => {
        for (const version of [0, 1, 2, Number.POSITIVE_INFINITY])
          expect(openCode({ code: { journeyNumber: 1, version, date: null, rest }, ledger })).toHaveProperty('ok')
      }),
    )
  })
})

describe('a code of an older version', () => {
  const before: Journey = {
    questions: [choice('auto', 'ja nee leen'), choice('kind', 'ja nee'), choice('huis', 'huur koop')],
    steps: [step('melden'), step('parkeren')],
  }
  const after: Journey = {
    questions: [choice('huur', 'ja nee'), choice('huis', 'koop huur'), choice('auto', 'deel nee ja')],
    steps: [step('melden'), step('deelauto')],
  }
  const old = ledgerOf(before)
  const date = day('2027-01-15')

  it('keeps the answers that can still be given, and says what changed', () => {
    const code = written({ ledger: old, answers: { auto: 'leen', kind: 'ja', huis: 'koop' }, date })
    const found = opened({ code, ledger: ledgerOf(before, after) })
    expect(found).toMatchObject({
      ok: true,
      answers: { huis: 'koop' },
      changes: {
        newQuestions: ['huur'],
        goneQuestions: ['kind'],
        goneAnswers: [{ question: 'auto', option: 'leen' }],
        newSteps: ['deelauto'],
        goneSteps: ['parkeren'],
      },
    })
  })

  it('still opens after a question was away and came back, also one made in between', () => {
    const without = { ...before, questions: [choice('huis', 'huur koop')] }
    const now = ledgerOf(before, without, before)
    const between = written({ ledger: ledgerOf(before, without), answers: { huis: 'koop' } })
    expect(opened({ code: between, ledger: now })).toMatchObject({
      answers: { huis: 'koop' },
      changes: { newQuestions: ['auto', 'kind'], goneQuestions: [] },
    })
    const first = written({ ledger: old, answers: { auto: 'nee' } })
    expect(opened({ code: first, ledger: now })).toMatchObject({ answers: { auto: 'nee' }, changes: NOTHING })
  })

  it('opens to what was written, through any history of the journey', () => {
    const history = fc.array(anyAnswered(), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(history, (versions) => {
        const last = versions.at(-1)?.journey
        const now = ledgerOf(...versions.map(({ journey }) => journey))
        versions.forEach(({ journey, answers: given }, index) => {
          const { answers } = activeQuestions({ questions: journey.questions, answers: given })
          const ledger = ledgerOf(...versions.slice(0, index + 1).map((version) => version.journey))
          const found = opened({ code: written({ ledger, answers }), ledger: now })
          const kept = Object.entries(answers).filter(([question, option]) =>
            last?.questions.some(({ key, options }) => key === question && options.some((one) => one.key === option)),
          )
          expect(found).toMatchObject({ ok: true, answers: Object.fromEntries(kept) })
        })
      }),
    )
  })
})
