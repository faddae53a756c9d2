import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyJourney } from '#tests/fixtures/journeys/any.ts'
import { fewEnough, tooMany } from '#tests/fixtures/journeys/many.ts'
import { choice, eventDate, is, moment, step } from '#tests/fixtures/journeys/model.ts'
import { activeQuestions } from './active-questions.ts'
import type { JourneyFinding } from './analysis/finding.ts'
import { analyse } from './analysis.ts'
import type { Answers, Condition, Journey, Step } from './model.ts'
import { planSteps } from './plan.ts'

/** A journey without findings. */
const sound: Journey = {
  questions: [
    choice('nu', 'nijmegen elders buitenland'),
    choice('vergunning', 'ja nee', is('nu', 'nijmegen')),
    choice('auto', 'ja nee'),
    eventDate,
  ],
  steps: [
    step('melden', {
      condition: { not: is('nu', 'buitenland') },
      earliest: moment('4 weeks before'),
      latest: moment('5 days after'),
    }),
    step('inschrijven', { condition: is('nu', 'buitenland'), latest: moment('5 days after') }),
    step('stoppen', { condition: is('vergunning', 'ja') }),
    step('parkeren', {
      condition: { all: [is('auto', 'ja'), { any: [is('vergunning', 'nee'), is('nu', 'elders', 'buitenland')] }] },
      after: ['melden', 'inschrijven'],
      latest: moment('2 weeks after melden'),
    }),
  ],
}
type Sketch = { [list in keyof Journey]: Journey[list] }
const withQuestions = (...more: Journey['questions']): Sketch => ({
  ...sound,
  questions: [...more, ...sound.questions],
})
const withSteps = (...more: Step[]): Sketch => ({ ...sound, steps: [...sound.steps, ...more] })
const changed = (key: string, given: Partial<Step>): Sketch => ({
  ...sound,
  steps: sound.steps.map((one) => (one.key === key ? { ...one, ...given } : one)),
})
const short = ({ kind, at, keys }: JourneyFinding) => [kind, at && `${at.list}.${at.index}`, keys.join(' ')]

it('has no findings for a valid journey, and tries every combination', () => {
  expect(analyse(sound)).toEqual({ findings: [], combinations: 8, exhaustive: true })
})

describe('each fault in a sound journey is found, and nothing else', () => {
  const impossible: Condition = { all: [is('nu', 'elders'), is('vergunning', 'ja')] }
  it.each<[string, Journey, ReturnType<typeof short>[]]>([
    [
      'an unknown question',
      withSteps(step('x', { condition: is('weg', 'ja') })),
      [['unknown-question', 'steps.4', 'weg']],
    ],
    [
      'an unknown option',
      withSteps(step('x', { condition: is('auto', 'ja', 'weg') })),
      [['unknown-option', 'steps.4', 'auto weg']],
    ],
    ['an unknown step before it', withSteps(step('x', { after: ['weg'] })), [['unknown-step', 'steps.4', 'weg']]],
    [
      'an unknown step to count from',
      withSteps(step('x', { latest: moment('1 days after weg') })),
      [['unknown-step', 'steps.4', 'weg']],
    ],
    ['a question twice', withQuestions(choice('auto', 'ja nee')), [['duplicate-key', 'questions.3', 'auto']]],
    ['an option twice', withQuestions(choice('huis', 'huur huur')), [['duplicate-key', 'questions.0', 'huis huur']]],
    ['a step twice', withSteps(step('melden')), [['duplicate-key', 'steps.4', 'melden']]],
    [
      'a question that looks at a later one',
      withQuestions(choice('huis', 'huur koop', is('auto', 'ja'))),
      [['later-question', 'questions.0', 'auto']],
    ],
    [
      'a question that looks at itself',
      withQuestions(choice('huis', 'huur koop', is('huis', 'huur'))),
      [['later-question', 'questions.0', 'huis']],
    ],
    [
      'a question without options',
      withQuestions({ ...choice('huis', 'huur'), options: [] }),
      [['no-options', 'questions.0', '']],
    ],
    ['no date', { ...sound, questions: sound.questions.slice(0, -1) }, [['no-date', null, '']]],
    ['two dates', withQuestions({ ...eventDate, key: 'dag' }), [['several-dates', 'questions.4', '']]],
    [
      'steps that wait for each other',
      changed('melden', { after: ['parkeren'] }),
      [['circle-order', 'steps.0', 'melden parkeren']],
    ],
    ['a step that waits for itself', changed('melden', { after: ['melden'] }), [['circle-order', 'steps.0', 'melden']]],
    [
      'steps that count from each other',
      changed('melden', { latest: moment('1 days after parkeren') }),
      [['circle-moment', 'steps.0', 'melden parkeren']],
    ],
    [
      'a step that counts from one that waits for it',
      changed('melden', { earliest: moment('1 days after parkeren') }),
      [['circle-moment', 'steps.0', 'melden parkeren']],
    ],
    [
      'a question that is never asked',
      { ...sound, questions: [...sound.questions, choice('huis', 'huur koop', impossible)] },
      [['never-asked', 'questions.4', '']],
    ],
    ['a step that nobody reaches', withSteps(step('x', { condition: impossible })), [['never-reached', 'steps.4', '']]],
    [
      'a condition that always holds',
      withSteps(step('x', { condition: is('auto', 'ja', 'nee') })),
      [['always-true', 'steps.4', '']],
    ],
    [
      'a part that never holds',
      withSteps(step('x', { condition: { any: [impossible, is('auto', 'ja')] } })),
      [['never-true', 'steps.4', '']],
    ],
    [
      'a part that always holds',
      withSteps(step('x', { condition: { all: [is('auto', 'ja'), { not: impossible }] } })),
      [['always-true', 'steps.4', '']],
    ],
    [
      'a question that changes nothing',
      withQuestions(choice('huis', 'huur koop')),
      [['idle-question', 'questions.0', '']],
    ],
    [
      'options that do the same',
      {
        ...withQuestions(choice('huis', 'huur koop anders')),
        steps: [...sound.steps, step('x', { condition: is('huis', 'koop') })],
      },
      [['same-options', 'questions.0', 'huur anders']],
    ],
    [
      'options that only seem to differ',
      {
        ...withQuestions(choice('huis', 'huur koop anders')),
        steps: [
          ...sound.steps,
          step('x', { condition: { any: [is('huis', 'koop'), { all: [is('huis', 'huur'), impossible] }] } }),
        ],
      },
      [
        ['never-true', 'steps.4', ''],
        ['same-options', 'questions.0', 'huur anders'],
      ],
    ],
    [
      'a plan without steps',
      changed('inschrijven', { condition: { all: [is('nu', 'buitenland'), is('auto', 'ja')] } }),
      [['empty-plan', null, '']],
    ],
    [
      'a deadline before the step it waits for',
      changed('parkeren', { latest: moment('5 weeks before'), movesToWorkingDay: true }),
      [['early-deadline', 'steps.3', 'melden']],
    ],
    [
      'a deadline before its own first day',
      changed('inschrijven', { earliest: moment('6 days after') }),
      [['early-deadline', 'steps.1', 'inschrijven']],
    ],
  ])('%s', (_, journey, expected) => expect(analyse(journey).findings.map(short)).toEqual(expected))
})

describe('an example', () => {
  it('is given of an empty plan and of a deadline that is too early', () => {
    const empty = changed('inschrijven', { condition: { all: [is('nu', 'buitenland'), is('auto', 'ja')] } })
    expect(analyse(empty).findings[0]?.example).toEqual({ nu: 'buitenland', auto: 'nee' })
    const early = changed('parkeren', { latest: moment('5 weeks before') })
    const [found] = analyse(early).findings
    expect(found?.example).toMatchObject({ auto: 'ja' })
    expect(found?.date?.toString()).toMatch(/^202[78]-/)
  })
})

it('does not mind a deadline before a step that is never in the same plan', () => {
  const { steps } = withSteps(
    step('x', { condition: is('nu', 'elders'), after: ['inschrijven'], latest: moment('9 weeks before') }),
  )
  const later = steps.map((one) => (one.key === 'inschrijven' ? { ...one, earliest: moment('1 days before') } : one))
  expect(analyse({ ...sound, steps: later }).findings).toEqual([])
})

it('says the same as trying every answer with the plan itself', () => {
  fc.assert(
    fc.property(anyJourney({ questions: 4, steps: 6 }), (journey) => {
      const all = everyAnswer(journey)
      const plans = all.map((answers) => planSteps({ steps: journey.steps, answers }).map(({ key }) => key))
      const { findings, combinations, exhaustive } = analyse(journey)
      const of = (wanted: string) => findings.filter(({ kind }) => kind === wanted)
      expect([combinations, exhaustive]).toEqual([all.length, true])
      expect(of('never-reached').map(({ at }) => journey.steps[at?.index ?? -1]?.key)).toEqual(
        journey.steps.map(({ key }) => key).filter((key) => !plans.some((plan) => plan.includes(key))),
      )
      expect(of('empty-plan').length).toBe(plans.some((plan) => plan.length === 0) ? 1 : 0)
      const never = of('never-asked').map(({ at }) => journey.questions[at?.index ?? -1]?.key)
      expect(never).toEqual(
        journey.questions
          .map(({ key }) => key)
          .filter((key) => key !== 'datum' && !all.some((answers) => answers[key] !== undefined)),
      )
      for (const { at, keys } of of('same-options')) {
        const question = journey.questions[at?.index ?? -1]?.key ?? ''
        const outcomes = keys.map((option) =>
          all.flatMap((answers, index) =>
            answers[question] === option ? [JSON.stringify([{ ...answers, [question]: '' }, plans[index]])] : [],
          ),
        )
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
      }
    }),
  )
})

// The duration of this analysis is measured by `npm run bench`.
describe('a journey with more combinations than can be looked at', () => {
  it('is looked at in part, the same part each time, and says so', () => {
    expect(analyse(tooMany)).toEqual({ findings: [], combinations: 200_000, exhaustive: false })
  })

  it('is looked at whole with one question less', () => {
    expect(analyse(fewEnough)).toMatchObject({ combinations: 2 ** 17, exhaustive: true })
  })
})

function everyAnswer({ questions }: Journey): Answers[] {
  let all: Record<string, string>[] = [{}]
  for (const { key, kind, options } of questions) {
    if (kind === 'date') continue
    all = all.flatMap((answers) => {
      const isAsked = activeQuestions({ questions, answers }).asked.includes(key)
      return isAsked ? options.map((option) => ({ ...answers, [key]: option.key })) : [answers]
    })
  }
  return all
}
