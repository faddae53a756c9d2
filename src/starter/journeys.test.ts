import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { lengthAt } from '#collections/term-length.ts'
import { activeQuestions } from '#journeys/active-questions.ts'
import { dayOf } from '#journeys/day.ts'
import { WHEN } from '#journeys/groups.ts'
import type { Answers, Journey } from '#journeys/model.ts'
import { plan } from '#journeys/plan.ts'
import { isWorkingDay } from '#journeys/working-days.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { documents } from './documents.ts'
import { readStarter } from './files.ts'
import { starterModel } from './numbers.ts'

const starter = readStarter('src/starter')
const context = { locale: 'nl' as const, ids: { id: (_kind: string, name: string) => name }, owner: null }
const facts = new Map(
  starter.facts.map((fact) => [fact.key, { id: fact.key, ...documents.facts(fact, context) } as unknown as RawFact]),
)
const lengthOf = lengthAt({ facts, instant: Date.parse('2026-12-01T12:00:00+01:00') })
const models = new Map(starter.journeys.map((journey) => [journey.slug, starterModel(journey, lengthOf)]))

/** Every combination of answers to the questions that are asked. */
function everyAnswer({ questions }: Journey, answers: Answers = {}): Answers[] {
  const { missing } = activeQuestions({ questions, answers, date: null })
  const question = questions.find(({ key }) => key === missing[0])
  if (!question) return [answers]
  return question.options.flatMap(({ key }) =>
    everyAnswer({ questions, steps: [] }, { ...answers, [question.key]: key }),
  )
}

const today = Temporal.PlainDate.from('2026-12-01')
/** Around weekends, Easter, Ascension Day and Christmas, and at the end of short months; past and future. */
const EVENTS = [
  '2026-09-30',
  '2026-11-28',
  '2026-12-01',
  '2026-12-25',
  '2027-01-31',
  '2027-02-28',
  '2027-03-29',
  '2027-05-08',
  '2028-02-29',
]

describe.each([...models])('%s, for every combination of answers, on nine days', (_, journey) => {
  const plans = everyAnswer(journey).flatMap((answers) =>
    EVENTS.map((event) => plan({ journey, answers, date: Temporal.PlainDate.from(event), today })),
  )
  const modelled = new Map(journey.steps.map((step) => [step.key, step]))

  it('puts no step before one it waits for, in its group or in its days', () => {
    const wrong = new Set<string>()
    for (const { steps } of plans) {
      const inPlan = new Map(steps.map((step) => [step.key, step]))
      for (const step of steps)
        for (const key of modelled.get(step.key)?.after ?? []) {
          const earlier = inPlan.get(key)
          if (!earlier) continue
          if (WHEN.indexOf(step.when) < WHEN.indexOf(earlier.when)) wrong.add(`${step.key} stands before ${key}`)
          if (step.latest && earlier.earliest && Temporal.PlainDate.compare(step.latest, earlier.earliest) < 0)
            wrong.add(`${step.key} ends before ${key} begins`)
        }
    }
    expect([...wrong]).toEqual([])
  })

  it('ends no step before it begins, and none that counts back on a day off', () => {
    const wrong = new Set<string>()
    for (const { steps } of plans)
      for (const { key, earliest, latest } of steps) {
        if (earliest && latest && Temporal.PlainDate.compare(latest, earliest) < 0) wrong.add(`${key} ends too soon`)
        const { actor, latest: moment } = modelled.get(key) ?? {}
        const countsBack = actor === 'resident' && moment?.side === 'before' && moment.amount > 0 && latest
        if (countsBack && !isWorkingDay(dayOf(latest)) && String(latest) !== String(earliest))
          wrong.add(`${key} ends on a day off`)
      }
    expect([...wrong]).toEqual([])
  })
})

describe('the days of the law', () => {
  const windowOf = (slug: string, answers: Answers, date: string, step: string) => {
    const found = plan({ journey: models.get(slug)!, answers, date: Temporal.PlainDate.from(date), today })
    const { earliest, latest } = found.steps.find(({ key }) => key === step)!
    return [earliest?.toString() ?? null, latest?.toString() ?? null]
  }

  it.each([
    // Art. 7:686a BW: two months after the contract ended, 28 February 2027, a Sunday.
    ['minder-inkomen', { reden: 'ontslag' }, '2027-03-01', 'ontslag-nakijken', null, '2027-04-28'],
    // Art. 16 Wlb: not within 36 hours, and at the latest on the sixth working day after the day of death.
    ['overlijden-naaste', { waar: 'nijmegen', uitvaart: 'ja' }, '2026-12-14', 'uitvaart', '2026-12-15', '2026-12-22'],
    // Art. 7:268 lid 2 BW: within six months.
    [
      'overlijden-naaste',
      { partner: 'ja', getrouwd: 'nee', huis: 'huur' },
      '2026-11-28',
      'huur-blijven',
      null,
      '2027-05-28',
    ],
    // Art. 20 Handelsregisterwet: from one week before until one week after the start.
    ['horecazaak-beginnen', {}, '2027-03-01', 'kvk', '2027-02-22', '2027-03-08'],
    // Art. 1:19e BW: three days, of which at least two working days.
    [
      'kind-krijgen',
      { geboren: 'ja', waar: 'nijmegen' },
      '2026-12-24',
      'geboorte-aangeven',
      '2026-12-24',
      '2026-12-29',
    ],
  ] as const)('%s %o on %s: %s', (slug, answers, date, step, earliest, latest) =>
    expect(windowOf(slug, answers, date, step)).toEqual([earliest, latest]),
  )

  it('has nothing about a birth before there is one, and asks where when there is', () => {
    const journey = models.get('kind-krijgen')!
    const due = plan({ journey, answers: { geboren: 'nog-niet' }, date: Temporal.PlainDate.from('2026-11-20'), today })
    expect(due.asked).not.toContain('waar')
    expect(due.steps.map(({ key }) => key)).not.toContain('geboorte-aangeven')
    expect(due.steps.map(({ key }) => key)).toContain('na-de-geboorte')
  })
})
