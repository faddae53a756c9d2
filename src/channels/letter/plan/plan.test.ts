import { describe, expect, test } from 'vitest'
import type { OpenedCode } from '#src/answers/model/plan-types.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { routeAt } from '#src/channels/channel.ts'
import type { PageContext } from '#src/channels/page.ts'
import { inShownOrder } from '#src/channels/parts/plan.ts'
import { fixtureContext, fixturePublished } from '#tests/fixtures/channels/published.ts'
import { problemsIn } from '../../../../tests/helpers/html.ts'
import { letter as channel } from '../pages.ts'

const ANSWERS = '/gebeurtenissen/:slug/plan/brief'
const CODE = '/plan/:code/brief'
const known: OpenedCode = { ok: true, slug: 'verhuizen', answers: { auto: 'ja' }, date: '2027-01-15', changes: [] }
const opening = (opened: OpenedCode) => ({ published: { ...fixturePublished(), openCode: () => opened } })
const byAnswers = (query: string, changes: Partial<PageContext> = {}) =>
  show(ANSWERS, { params: { slug: 'verhuizen' }, query: new URLSearchParams(query), ...changes })

describe.each<Locale>(['nl', 'en'])('the letter of a plan (%s)', (locale) => {
  const plan = fixturePublished().plan({
    slug: 'verhuizen',
    locale,
    answers: { auto: 'ja' },
    date: '2027-01-15',
    today: '2026-11-24',
  })!
  const html = htmlOf(byAnswers('auto=ja&datum=2027-01-15', { locale }))

  test('is the same by its code as by the answers', () => {
    expect(htmlOf(show(CODE, { locale, params: { code: 'x' }, ...opening(known) }))).toBe(html)
  })

  test('has every step with its dates, each of the resident with a box to tick off', () => {
    expect([...html.matchAll(/id="stap-([^"]+)" data-date="([^"]*)"/g)].map(([, key, date]) => [key, date])).toEqual(
      inShownOrder(plan).map(({ key, earliest, latest }) => [key, `${earliest ?? ''}/${latest ?? ''}`]),
    )
    for (const { dates } of plan.steps) for (const date of dates) expect(html).toContain(date)
    expect(html.match(/class="em-checklist em-plan-steps"/g)).toHaveLength(plan.groups.length)
  })

  test('names for each step the ways without internet first', () => {
    const kinds =
      html
        .split('id="stap-adres"')[1]
        ?.split('id="stap-')[0]
        ?.matchAll(/data-kind="([^"]+)"/g) ?? []
    expect([...kinds].map(([, kind]) => kind)).toEqual(['analogue', 'analogue', 'analogue', 'digital'])
  })

  test('says once where to go, also where more steps lead there', () => {
    expect(html.match(/Mariënburg 30/g)).toHaveLength(1)
  })

  test('lists all to bring, and the costs with their total', () => {
    for (const { text } of plan.evidence) expect(html).toContain(text)
    expect(html).toContain('data-fact="parkeervergunning-gebied-b"')
    expect(html).toContain(plan.costs.optional[0])
  })

  test('has the code and where to type it', () => {
    expect(html).toContain(`data-code="${plan.code}"`)
    expect(html).toContain(`href="https://www.example.nl${locale === 'nl' ? '' : '/en'}/plan"`)
  })

  test('bears a date and no navigation, and is valid HTML', () => {
    expect(html).toContain('<time dateTime="2026-11-24">')
    expect(html).not.toContain('<nav')
    expect(problemsIn(html)).toEqual([])
  })
})

test.each([
  ['auto=ja', '/gebeurtenissen/verhuizen/plan?auto=ja'],
  ['auto=fiets&datum=2027-01-15', '/gebeurtenissen/verhuizen/plan?auto=fiets&datum=2027-01-15'],
  ['', '/gebeurtenissen/verhuizen/plan'],
])('who has not answered all goes to the page that asks (%s)', (query, location) => {
  expect(byAnswers(query)).toEqual({ status: 303, location })
  expect(byAnswers(query, { locale: 'en' })).toEqual({ status: 303, location: `/en${location}` })
})

test('a code that cannot be right goes to the page that says why', () => {
  const changes = opening({ ok: false, problem: 'check' })
  expect(show(CODE, { params: { code: 'a b/c' }, ...changes })).toEqual({ status: 303, location: '/plan/a%20b%2Fc' })
})

test('where to go is in the language of the letter, also for a product that is there in Dutch only', () => {
  const published = fixturePublished()
  const channels = (locale: Locale) =>
    published.channels(locale).map((channel) => ({ ...channel, title: `${channel.title} (${locale})` }))
  const html = htmlOf(byAnswers('auto=ja&datum=onbekend', { locale: 'en', published: { ...published, channels } }))
  expect(html).toContain('<h3>Stadswinkel (en)</h3>')
  expect(html).not.toContain('<h3>Stadswinkel</h3>')
})

test('a plan without a date counts in words', () => {
  expect(htmlOf(byAnswers('auto=nee&datum=onbekend'))).toContain('Uiterlijk 5 dagen na uw verhuizing')
})

function show(pattern: string, changes: Partial<PageContext>) {
  return routeAt(channel, pattern).show(fixtureContext(changes))
}

function htmlOf(result: ReturnType<typeof show>): string {
  if (!result || !('body' in result)) throw new Error(`no letter: ${JSON.stringify(result)}`)
  return result.body
}
