import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsIn } from '#src/answers/build/rich-text.ts'
import type { Plan } from '#src/answers/model/plan-types.ts'
import type { Answer, Fact, Locale } from '#src/answers/model/types.ts'
import { readStarter } from '#src/starter/files.ts'
import { testContent } from '../helpers/content.ts'

const TODAY = '2026-11-22'
const journeys = readStarter('src/starter').journeys.map(({ slug }) => slug)

const content = testContent()

const planOf = (slug: string, answers: Record<string, string>, date: string | null, locale: Locale = 'nl'): Plan =>
  content.snapshot.current().plan({ slug, locale, answers, date, today: TODAY })!

/** Plans of whatever answers to a life event. */
function forPlans(slug: string, check: (plan: Plan) => void, locale: Locale = 'nl'): void {
  const { questions } = content.snapshot.current().journey(slug, locale)!
  const choices = questions.filter(({ kind }) => kind === 'choice')
  const answers = fc.record(
    Object.fromEntries(
      choices.map(({ key, options }) => [key, fc.constantFrom(...options.map((option) => option.key))]),
    ),
  )
  fc.assert(
    fc.property(answers, fc.constantFrom(null, '2026-11-20', '2027-01-15'), (given, date) =>
      check(planOf(slug, given, date, locale)),
    ),
    { numRuns: 100 },
  )
}

describe.each(journeys)('every plan of %s', (slug) => {
  it('has the price of each product on the list of costs, when the page of the product has one', () => {
    forPlans(slug, ({ steps, costs }) => {
      const listed = new Set(costs.items.flatMap(({ facts }) => facts.map(({ key }) => key)))
      for (const { actor, key, product } of steps) {
        if (actor !== 'resident' || !product || WITHOUT_PRICE.has(key)) continue
        const prices = pricesOf(product).map((fact) => fact.key)
        if (prices.length > 0)
          expect(
            prices.some((price) => listed.has(price)),
            `${key}: ${prices}`,
          ).toBe(true)
      }
    })
  })

  it('is in English as a whole, its products too', () => {
    forPlans(
      slug,
      ({ journey, steps }) => {
        expect(journey.textLocale).toBe('en')
        for (const { key, product } of steps) expect(product?.textLocale ?? 'en', key).toBe('en')
      },
      'en',
    )
  })

  it('adds nothing to an amount a year, a month or a piece', () => {
    forPlans(slug, ({ costs }) => {
      const units = costs.items.flatMap(({ facts }) =>
        facts.flatMap(({ unit, label, text }) => (unit ? [`${label}: ${text}`] : [])),
      )
      for (const amount of [...costs.needed, ...costs.optional])
        expect(/^€\s[\d.,]+( één keer)?$/.test(amount) || units.includes(amount), amount).toBe(true)
    })
  })
})

it('who moves with a car and a permit sees what the new permit costs', () => {
  const { costs } = planOf('verhuizen', { route: 'binnen', auto: 'ja', parkeren: 'vergunning' }, '2027-01-15')
  const permit = costs.items.find(({ step }) => step.key === 'parkeervergunning')
  expect(permit?.facts.map(({ unit }) => unit)).toEqual(expect.arrayContaining(['per jaar', 'per maand']))
  expect(costs.depends.map(({ key }) => key)).toContain('parkeervergunning')
})

describe('who moves on 15 January 2027, and asks on 22 November 2026', () => {
  const answers = { route: 'binnen', oud: 'huur', nieuw: 'huur', kind: 'ja', auto: 'ja', parkeren: 'vergunning' }
  const plan = () => planOf('verhuizen', { ...answers, uitkering: 'geen', zorg: 'nee' }, '2027-01-15')

  it('has under "now" only what can be done now', () => {
    const now = plan()
      .groups.find(({ name }) => name === 'now')
      ?.steps.map(({ key }) => key)
    expect(now).toEqual(['huur-opzeggen', 'grofvuil', 'school-adres'])
  })

  it('sees the prices of January', () => {
    const permit = plan().costs.items.find(({ step }) => step.key === 'parkeervergunning')
    expect(permit?.facts.find(({ key }) => key === 'parkeervergunning-centrum')).toMatchObject({ value: 49.2 })
  })
})

it('nobody from abroad asks for a permit in the visit in which they register', () => {
  for (const { steps } of planOf('verhuizen', { route: 'uit-buitenland', auto: 'ja' }, '2027-01-15').visits)
    expect(steps.map(({ key }) => key)).not.toContain('inschrijven-buitenland')
})

/**
 * Three days after the day of birth (1:19e BW), of which two are no Saturday, Sunday or holiday (art. 2 Algemene
 * termijnenwet), and not until a day on which the counter rests (art. 1). The first week is the table of last days of
 * gemeente-mill.nl.
 */
describe('a birth is registered at the latest', () => {
  it.each([
    ['on a Monday', '2026-11-23', '2026-11-26'],
    ['on a Tuesday', '2026-11-24', '2026-11-27'],
    ['on a Wednesday', '2026-11-25', '2026-11-30'],
    ['on a Thursday', '2026-11-26', '2026-11-30'],
    ['on a Friday', '2026-11-27', '2026-12-01'],
    ['on a Saturday', '2026-11-28', '2026-12-01'],
    ['on a Sunday', '2026-11-29', '2026-12-02'],
    ['on the day before Christmas', '2026-12-24', '2026-12-29'],
    ['on the Wednesday before Easter', '2027-03-24', '2027-03-30'],
    ['on the Thursday before Easter', '2027-03-25', '2027-03-31'],
    ['on Good Friday', '2027-03-26', '2027-03-31'],
    ['before Liberation Day, Ascension, and a Friday by decree', '2027-05-03', '2027-05-10'],
    ['a day later', '2027-05-04', '2027-05-11'],
  ])('%s', (_, birth, last) => {
    for (const [waar, key] of [
      ['nijmegen', 'geboorte-aangeven'],
      ['elders', 'geboorte-aangeven-elders'],
    ] as const) {
      const step = planOf('kind-krijgen', { waar }, birth).steps.find((one) => one.key === key)
      expect(step).toMatchObject({ earliest: birth, latest: last })
      expect(step?.legalBasis).toMatch(/1:19e.*2 Algemene termijnenwet/)
    }
  })
})

/** Amounts under "Wat kost het?" that a resident gets, may have, or may build for. */
const NO_PRICE = /^(bijstandsuitkering-norm|individuele-inkomenstoeslag-bedrag|omgevingsvergunning-grens)/
/**
 * Marrying for free, or in a place of one's own: the prices of the product are those of the town hall. Reporting a party is
 * free, its permit is not. A new grave, or another name on one, costs something else than keeping it for longer.
 */
const WITHOUT_PRICE = new Set([
  'reserveren-gratis',
  'eigen-plek-aanvragen',
  'eigen-trouwambtenaar',
  'feest-melden',
  'openingsfeest',
  'graf',
  'graf-op-naam',
])

const pricesOf = ({ sections }: Answer): Fact[] =>
  factsIn(sections.find(({ name }) => name === 'costs')?.body ?? []).filter(
    ({ kind, key }) => kind === 'money' && !NO_PRICE.test(key),
  )
