import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Journey, Locale } from '#src/answers/model/types.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'

import { type Answered, planByCodeOn, planOn, type StepRead } from '../helpers/read-plans.ts'

const SLUG = 'verhuizen'
const NOW = new Date('2026-11-22T12:00:00Z')

const content = testContent()
let app: TestApp

beforeAll(async () => {
  app = await openTestApp(content)
})

afterAll(async () => {
  await app.close()
})

describe.each<Locale>(['nl', 'en'])('a plan for moving house, whatever the answers (%s)', (locale) => {
  const forAnyAnswers = (check: (asked: Answered, steps: StepRead[]) => void) => {
    const published = content.snapshot.current()
    const journey = published.journey(SLUG, locale)!
    fc.assert(
      fc.property(anyAnswers(journey), (given) => {
        const asked = { published, slug: SLUG, locale, now: NOW, ...given }
        check(asked, planOn.website(asked))
      }),
      { numRuns: 20 },
    )
  }

  it('has the same steps, dates and options on the website, at the desk, on paper and as open data', () => {
    let options = 0
    forAnyAnswers((asked, steps) => {
      expect(steps.length).toBeGreaterThan(0)
      options += steps.flatMap(({ channels }) => channels).length
      expect(planOn.desk(asked)).toEqual(steps)
      expect(planOn.letter(asked)).toEqual(steps)
      expect(planOn['open data'](asked)).toEqual(steps)
    })
    expect(options).toBeGreaterThan(0)
  })

  it('is the same plan for who has its code', () => {
    forAnyAnswers(({ answers, date, ...asked }, steps) => {
      const { code } = asked.published.plan({ ...asked, answers, date, today: NOW.toISOString().slice(0, 10) })!
      for (const read of Object.values(planByCodeOn)) expect(read({ ...asked, code: code! })).toEqual(steps)
    })
  })
})

describe('over the wire', () => {
  const ANSWERS = 'geheim-antwoord'

  it('the open data gives a plan for answers that are posted, and says what is missing', async () => {
    const post = (body: object) =>
      fetch(`${app.base}/open/v1/gebeurtenissen/${SLUG}/plan`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const { answers, date } = fc.sample(anyAnswers(content.snapshot.current().journey(SLUG, 'nl')!), 1)[0]!
    const good = await post({ answers, date })
    expect(good.status).toBe(200)
    expect(await good.json()).toMatchObject({ kind: 'plan', date })
    expect((await post({ answers: {}, date })).status).toBe(400)
  })

  it('the model of the open data has its conditions', async () => {
    const model = (await (await fetch(`${app.base}/open/v1/gebeurtenissen/${SLUG}`)).json()) as Journey
    expect(model.steps.some(({ condition }) => condition !== null)).toBe(true)
  })

  it('the desk shows a plan to staff only', async () => {
    const address = `${app.base}/kcc/gebeurtenissen/${SLUG}/plan`
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
    const cookie = await app.signIn('medewerker')
    expect((await fetch(address, { headers: { cookie } })).status).toBe(200)
  })

  it('no answer and no code is ever in the log', async () => {
    const cookie = await app.signIn('medewerker')
    for (const path of [
      `/gebeurtenissen/${SLUG}/plan?auto=${ANSWERS}`,
      `/gebeurtenissen/${SLUG}/plan/brief?auto=${ANSWERS}`,
      `/kcc/gebeurtenissen/${SLUG}/plan?auto=${ANSWERS}`,
      `/kcc/zoeken?q=${ANSWERS}`,
      `/kcc/plan?code=${ANSWERS}`,
      ...['', '/brief', '/agenda.ics', '/bestaat-niet'].flatMap((form) => [
        `/plan/${ANSWERS}${form}`,
        `/en/plan/${ANSWERS}${form}`,
        `/kcc/plan/${ANSWERS}${form}`,
      ]),
    ])
      await fetch(app.base + path, { headers: { cookie }, redirect: 'manual' })
    expect(app.logged()).toContain('/kcc/plan/:code')
    expect(app.logged()).not.toContain(ANSWERS)
  })
})

/** An answer to every question, also to those that are not asked then, and any day or none. */
function anyAnswers({ questions }: Journey): fc.Arbitrary<Pick<Answered, 'answers' | 'date'>> {
  const choices = questions.filter(({ kind }) => kind === 'choice')
  return fc.record({
    answers: fc.record(
      Object.fromEntries(
        choices.map(({ key, options }) => [key, fc.constantFrom(...options.map((option) => option.key))]),
      ),
    ),
    date: fc.option(fc.integer({ min: -60, max: 365 * 3 }).map(dayFromNow), { nil: null }),
  })
}

const dayFromNow = (days: number): string => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10)
