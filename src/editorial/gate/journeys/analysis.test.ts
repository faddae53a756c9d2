import { describe, expect, it } from 'vitest'
import { journeys } from '#collections/journeys.ts'
import type { RawJourney } from '#collections/raw.ts'
import { fact, subject } from '#tests/fixtures/editorial/gate.ts'
import { journeyAnalysis } from './analysis.ts'

const nl = (text: string) => ({ nl: text })
const when = (question: string, ...options: string[]) => ({ question, options })
const questions = [
  {
    key: 'auto',
    kind: 'choice',
    label: nl('Heeft u een auto?'),
    options: [
      { key: 'ja', label: nl('U heeft een auto') },
      { key: 'nee', label: nl('U heeft geen auto') },
    ],
  },
  { key: 'datum', kind: 'date', label: nl('Wanneer verhuist u?') },
]
const melden = { key: 'melden', title: nl('Geef uw verhuizing door'), actor: 'resident', necessity: 'must' }
const parkeren = { ...melden, key: 'parkeren', title: nl('Vraag een vergunning aan'), when: when('auto', 'ja') }
const termijn = fact({ id: 'termijn', kind: 'term', values: [{ number: 4, termUnit: 'weken' }] })

const check = (document: object) =>
  journeyAnalysis(
    subject<RawJourney>({
      collection: 'journeys',
      fields: journeys.fields,
      document: { questions, steps: [melden, parkeren], ...document },
      context: { facts: new Map([['termijn', termijn]]) },
    }),
  )

describe('a life event', () => {
  it('in which nothing is wrong passes, and one without steps is not analysed', () => {
    expect(check({})).toEqual([])
    expect(check({ steps: [] })).toEqual([])
  })

  it('is told at which field a name is wrong, by the label an editor knows', () => {
    const [found] = check({ steps: [melden, parkeren, { ...parkeren, when: when('auto', 'leen'), key: 'x' }] })
    expect(found).toMatchObject({ rule: 'journey-unknown-option', field: 'steps.2.when', severity: 'error' })
    expect(found?.label).toContain('Stap 3')
    expect(found?.message).toContain('Heeft u een auto?')
  })

  it('is told at which field of a step another is named wrongly', () => {
    const field = (given: object) => check({ steps: [{ ...melden, ...given }, parkeren] }).map((found) => found.field)
    const from = (step: string) => ({ amount: 1, unit: 'days', side: 'after', step })
    expect(field({ after: ['weg'] })).toEqual(['steps.0.after'])
    expect(field({ latest: from('weg') })).toEqual(['steps.0.latest.step'])
    expect(field({ earliest: from('melden') })).toEqual(['steps.0.earliest.step'])
  })

  it('has an example in the words of its answers', () => {
    const [found] = check({ steps: [parkeren] })
    expect(found).toMatchObject({ rule: 'journey-empty-plan', field: 'steps' })
    expect(found?.message).toContain('Bijvoorbeeld: U heeft geen auto.')
  })

  it('counts with terms that are facts, and says the date with which a deadline goes wrong', () => {
    const late = { ...melden, earliest: { fact: 'termijn', side: 'after' } }
    const early = { ...parkeren, after: ['melden'], latest: { amount: 3, unit: 'weeks', side: 'after' } }
    const found = check({ steps: [late, early] })
    expect(found).toMatchObject([{ rule: 'journey-early-deadline', field: 'steps.1.latest.amount' }])
    expect(found[0]?.message).toMatch(/Geef uw verhuizing door.*U heeft een auto\. De datum is \d+ \w+ 20\d\d/s)
  })

  it('needs a date only when something counts from it', () => {
    const dateless = { questions: questions.slice(0, 1) }
    expect(check(dateless)).toMatchObject([{ rule: 'journey-no-date', severity: 'warning' }])
    const timed = { ...melden, latest: { amount: 5, unit: 'days', side: 'after' } }
    expect(check({ ...dateless, steps: [timed, parkeren] })).toMatchObject([
      { rule: 'journey-no-date', severity: 'error' },
    ])
  })

  it('is only warned about what changes no plan', () => {
    const always = { ...melden, when: when('auto', 'ja', 'nee') }
    expect(check({ steps: [always, parkeren] })).toMatchObject([{ rule: 'journey-always-true', severity: 'warning' }])
  })

  it('is only warned about what was never seen when there is too much to look at', () => {
    const many = Array.from({ length: 18 }, (_, index) => ({ ...questions[0], key: `v${index}` }))
    const steps = many.map(({ key }) => ({ ...parkeren, key, when: when(key, 'ja') }))
    const never = { ...parkeren, when: { all: [when('v0', 'ja'), when('v0', 'nee')] } }
    const found = check({ questions: [...many, questions[1]], steps: [melden, ...steps, never] })
    expect(found).toMatchObject([{ rule: 'journey-never-reached', severity: 'warning' }])
    expect(found[0]?.message).toContain('200.000')
  })

  it.each<[string, object, string]>([
    [
      'a question without answers',
      { questions: [{ ...questions[0], options: [] }, questions[1]], steps: [melden] },
      'journey-no-options questions.0.options error',
    ],
    [
      'a second question about the date',
      { questions: [...questions, { ...questions[1], key: 'nog' }] },
      'journey-several-dates questions.2.kind error',
    ],
    [
      'two answers with one key',
      { questions: [{ ...questions[0], options: [{ key: 'ja' }, { key: 'ja' }] }, questions[1]] },
      'journey-duplicate-key questions.0.options error',
    ],
    [
      'a question that depends on a later one',
      {
        questions: [{ ...questions[0], key: 'eerst', when: when('auto', 'ja') }, ...questions],
        steps: [melden, parkeren, { ...parkeren, key: 'x', when: when('eerst', 'ja') }],
      },
      'journey-later-question questions.0.when error',
    ],
    [
      'a step that waits for itself',
      { steps: [{ ...melden, after: ['melden'] }, parkeren] },
      'journey-circle-order steps.0.after error',
    ],
    [
      'a step that nobody gets',
      {
        steps: [melden, parkeren, { ...parkeren, key: 'x', when: { all: [when('auto', 'ja'), when('auto', 'nee')] } }],
      },
      'journey-never-reached steps.2.when error',
    ],
    [
      'a question of which the answer does not matter',
      { steps: [melden] },
      'journey-idle-question questions.0.options error',
    ],
    [
      'answers that give the same plan',
      { questions: [{ ...questions[0], options: [{ key: 'ja' }, { key: 'nee' }, { key: 'soms' }] }, questions[1]] },
      'journey-same-options questions.0.options warning',
    ],
    [
      'a question that is not there',
      { steps: [melden, { ...parkeren, when: when('fiets', 'ja') }] },
      'journey-unknown-question steps.1.when error',
    ],
    [
      'a moment that counts from itself',
      { steps: [{ ...melden, latest: { amount: 1, unit: 'days', side: 'after', step: 'melden' } }, parkeren] },
      'journey-circle-moment steps.0.latest.step error',
    ],
  ])('with %s is told so at the field where that is mended', (_what, document, expected) => {
    const found = check(document).map(({ rule, field, severity }) => `${rule} ${field} ${severity}`)
    expect(found).toContain(expected)
  })

  it('whose step has an end before its begin is told which of the two to change', () => {
    const span = (amount: number) => ({ amount, unit: 'days', side: 'after' })
    const [own] = check({ steps: [{ ...melden, earliest: span(9), latest: span(3) }, parkeren] })
    expect(own?.message).toContain('De laatste dag van deze stap ligt voor de eerste.')
    const [others] = check({
      steps: [
        { ...melden, earliest: span(9) },
        { ...parkeren, after: ['melden'], latest: span(3) },
      ],
    })
    expect(others?.message).toContain('voor de eerste dag van “Geef uw verhuizing door”')
  })
})
