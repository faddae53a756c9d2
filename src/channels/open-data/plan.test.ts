import { describe, expect, test } from 'vitest'
import { routeAt } from '#src/channels/channel.ts'
import type { PageContext } from '#src/channels/page.ts'
import { fixtureContext, fixturePublished } from '#tests/fixtures/channels/published.ts'
import { openData } from './pages.ts'
import { problemSchema } from './schemas.ts'
import { planSchema } from './schemas-plan.ts'

const asked = { answers: { auto: 'ja' }, date: '2027-01-15' }

describe('a plan as JSON', () => {
  test.each(['nl', 'en'] as const)('says the same as the Plan (%s)', (language) => {
    const plan = fixturePublished().plan({
      slug: 'verhuizen',
      locale: language,
      answers: asked.answers,
      date: asked.date,
      today: '2026-11-24',
    })!
    const body = planSchema.parse(post({ ...asked, language }).json)
    expect(
      body.steps.map(({ key, title, earliest, latest, when }) => ({ key, title, earliest, latest, when })),
    ).toEqual(plan.steps.map(({ key, title, earliest, latest, when }) => ({ key, title, earliest, latest, when })))
    expect(body.groups.map(({ name, steps }) => [name, steps])).toEqual(
      plan.groups.map(({ name, steps }) => [name, steps.map(({ key }) => key)]),
    )
    expect(body).toMatchObject({ code: plan.code, evidence: plan.evidence, language })
    const { needed, optional, depends } = plan.costs
    expect(body.costs).toEqual({ needed, optional, depends })
  })

  test('gives each day as a date, and what it was counted from as data', () => {
    const [first] = planSchema.parse(post(asked).json).steps
    expect(first).toMatchObject({ earliest: null, latest: '2027-01-20' })
    expect(first?.moments).toEqual({
      earliest: null,
      latest: { amount: 5, unit: 'days', side: 'after', step: null },
      movesToWorkingDay: true,
    })
  })

  test('holds every fact that a step names', () => {
    const { steps, facts } = planSchema.parse(post(asked).json)
    const known = new Set(facts.map(({ key }) => key))
    const named = steps.flatMap(({ costs, channelOptions }) => [
      ...costs,
      ...channelOptions.flatMap(({ duration }) => duration ?? []),
    ])
    expect(named.length).toBeGreaterThan(0)
    for (const key of named) expect(known).toContain(key)
  })

  test('is made for the day that is asked for', () => {
    const late = planSchema.parse(post({ ...asked, today: '2027-02-01' }).json)
    expect(late.today).toBe('2027-02-01')
    expect(late.groups[0]?.name).toBe('late')
  })

  test('counts in words without a date', () => {
    expect(planSchema.parse(post({ ...asked, date: null }).json).date).toBeNull()
  })
})

describe('is refused, and told what is wrong:', () => {
  test.each<[string, unknown, string[]]>([
    ['a question that is not there', { ...asked, answers: { boot: 'ja' } }, ['boot', 'auto']],
    ['an answer that is not there', { ...asked, answers: { auto: 'misschien' } }, ['misschien', 'auto', 'ja, nee']],
    ['the date among the answers', { answers: { auto: 'ja', datum: '2027-01-15' } }, ['datum', '`date`']],
    ['no answer', { answers: {}, date: '2027-01-15' }, ['auto', 'ja, nee']],
    ['no date', { answers: { auto: 'ja' } }, ['`date`']],
    ['a day that does not exist', { ...asked, date: '2027-02-30' }, ['2027-02-30']],
    ['a day in a hundred years', { ...asked, date: '2126-01-15' }, ['2126-01-15']],
    ['a day without its century', { ...asked, date: '27-1-15' }, ['27-1-15']],
    ['an impossible today', { ...asked, today: '2027-13-01' }, ['2027-13-01']],
    ['a field we do not know', { ...asked, naam: 'Jansen' }, ['answers']],
    ['answers that are no text', { answers: { auto: true } }, ['answers']],
    ['inherited names', JSON.parse('{"answers":{"__proto__":"ja","constructor":"ja"},"date":null}'), ['constructor']],
    ['a list', [], ['answers']],
    ['nothing', undefined, ['answers']],
  ])('%s', (_, body, said) => {
    const { result, json } = post(body)
    expect(result).toMatchObject({ status: 400, contentType: expect.stringContaining('application/problem+json') })
    for (const word of said) expect(problemSchema.parse(json).detail).toContain(word)
  })

  test('a life event that is not there', () => {
    expect(post(asked, { params: { slug: 'trouwdag' } }).result).toMatchObject({ status: 404 })
  })
})

test('an old name leads on', () => {
  const published = { ...fixturePublished(), movedTo: () => 'verhuizen' }
  const result = routeAt(openData, '/open/v1/gebeurtenissen/:slug/plan').show(
    fixtureContext({ published, body: asked, params: { slug: 'verhuisd' } }, openData),
  )
  expect(result).toEqual({ status: 308, location: '/open/v1/gebeurtenissen/verhuizen/plan' })
})

function post(body: unknown, changes: Partial<PageContext> = {}) {
  const context = fixtureContext({ params: { slug: 'verhuizen' }, body, ...changes }, openData)
  const result = routeAt(openData, '/open/v1/gebeurtenissen/:slug/plan').show(context)
  if (!result || !('body' in result)) throw new Error(`no answer: ${JSON.stringify(result)}`)
  return { result, json: JSON.parse(result.body) as unknown }
}
