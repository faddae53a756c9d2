import { describe, expect, test } from 'vitest'
import type { Plan, PlanStep } from '#src/answers/plan-types.ts'
import type { Locale } from '#src/answers/types.ts'
import { fixtureContext, fixturePublished } from '#src/channels/fixture.ts'
import type { PageContext } from '#src/channels/page.ts'
import { calendarOf } from './calendar.ts'
import { pages } from './pages.ts'

const siteUrl = 'https://www.example.nl'
const now = new Date('2026-11-24T10:00:00Z')
const planOf = (locale: Locale, answers = { auto: 'ja' }): Plan =>
  fixturePublished().plan({ slug: 'verhuizen', locale, answers, date: '2027-01-15', today: '2026-11-24' })!
const withSteps = (change: (step: PlanStep) => Partial<PlanStep>): Plan => {
  const plan = planOf('nl')
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, ...change(step) })) }
}
const eventsOf = (plan: Plan) => read(calendarOf({ plan, siteUrl, now })).filter(({ name }) => name === 'VEVENT')

describe.each<Locale>(['nl', 'en'])('the calendar of a plan (%s)', (locale) => {
  const plan = planOf(locale)
  const text = calendarOf({ plan, siteUrl, now })

  test('has a day for each step that has one: the last day', () => {
    const [event, ...others] = eventsOf(plan)
    expect(others).toEqual([])
    expect(event?.values['DTSTART;VALUE=DATE']).toBe('20270120')
    expect(event?.values.SUMMARY).toContain(plan.steps[0]!.title)
  })

  test('names every way to arrange it, and where to read more', () => {
    const { DESCRIPTION = '', 'URL;VALUE=URI': url } = eventsOf(plan)[0]!.values
    for (const { action } of plan.steps[0]!.product!.channelOptions) expect(DESCRIPTION).toContain(action)
    expect(url).toBe(`${siteUrl}${plan.steps[0]!.product!.path}`)
    expect(DESCRIPTION).toContain(url)
  })

  test('rings a week and a day before, in the morning', () => {
    expect(read(text).flatMap(({ name, values }) => (name === 'VALARM' ? values.TRIGGER : []))).toEqual([
      '-P6DT15H',
      '-PT15H',
    ])
  })

  test('holds nothing of the answers', () => {
    expect(text).not.toContain(plan.code)
    for (const { options } of plan.questions) for (const { label } of options) expect(text).not.toContain(label)
  })

  test('has whole lines of at most 75 bytes', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

test('the same step keeps its name, in either language and whatever else was answered', () => {
  const uids = [planOf('nl'), planOf('en'), planOf('nl', { auto: 'nee' })].map((plan) => eventsOf(plan)[0]?.values.UID)
  expect(uids).toEqual(Array(3).fill('plan-1-adres-2027-01-15@www.example.nl'))
})

test('a step of which only the first day is known stands on that day, without alarms', () => {
  const plan = withSteps(() => ({ earliest: '2027-02-01', latest: null }))
  expect(eventsOf(plan).map(({ values }) => values['DTSTART;VALUE=DATE'])).toEqual(Array(3).fill('20270201'))
  expect(calendarOf({ plan, siteUrl, now })).not.toContain('VALARM')
})

test('what someone else does rings no bell', () => {
  const plan = withSteps(() => ({ actor: 'municipality' }))
  expect(eventsOf(plan)).toHaveLength(1)
  expect(calendarOf({ plan, siteUrl, now })).not.toContain('VALARM')
})

describe('the file', () => {
  const opened = (date: string | null, answers: Record<string, string> = { auto: 'ja' }) => ({
    published: {
      ...fixturePublished(),
      openCode: () => ({ ok: true as const, slug: 'verhuizen', answers, date, changes: [] }),
    },
  })
  const ask = (changes: Partial<PageContext>) =>
    pages['/plan/:code/agenda.ics']!(fixtureContext({ params: { code: '7k3m pq' }, ...changes }))

  test('is a calendar that a browser keeps', () => {
    expect(ask(opened('2027-01-15'))).toMatchObject({
      status: 200,
      contentType: 'text/calendar; charset=utf-8',
      fileName: 'mijn-plan-verhuizen.ics',
    })
  })

  test.each([
    ['without a date', opened(null)],
    ['with a question open', opened('2027-01-15', {})],
    [
      'with a wrong code',
      { published: { ...fixturePublished(), openCode: () => ({ ok: false, problem: 'check' }) as const } },
    ],
  ])('%s is the page of the plan', (_, changes) => {
    expect(ask({ ...changes, locale: 'en' })).toEqual({ status: 303, location: '/en/plan/7k3m%20pq' })
  })
})

type Component = { name: string; values: Record<string, string> }

/** Reads a calendar back: every component with its values, the folded lines made whole and the escapes undone. */
function read(text: string): Component[] {
  const found: Component[] = []
  const open: Component[] = []
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
    const at = line.indexOf(':')
    const [name, value] = [line.slice(0, at), line.slice(at + 1)]
    if (name === 'BEGIN') open.push({ name: value, values: {} })
    else if (name === 'END') {
      const done = open.pop()
      if (done?.name !== value) throw new Error(`${value} ends where ${done?.name} is open`)
      found.push(done)
    } else open.at(-1)!.values[name] = value.replace(/\\([\\;,n])/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped))
  }
  return found
}
