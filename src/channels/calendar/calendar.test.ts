import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Plan, PlanStep } from '#src/answers/model/plan-types.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { routeAt } from '#src/channels/channel.ts'
import type { PageContext } from '#src/channels/page.ts'
import { fixtureContext, fixturePublished } from '#tests/fixtures/channels/published.ts'
import { calendarOf } from './calendar.ts'
import { calendar } from './pages.ts'

const context = fixtureContext({ now: new Date('2026-11-24T10:00:00Z') })
const planOf = (locale: Locale, answers = { auto: 'ja' }): Plan =>
  fixturePublished().plan({ slug: 'verhuizen', locale, answers, date: '2027-01-15', today: '2026-11-24' })!
const withSteps = (change: (step: PlanStep) => Partial<PlanStep>): Plan => {
  const plan = planOf('nl')
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, ...change(step) })) }
}
/** Parsed by an independent library, to test that other programs can read the file. The first is the event itself. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const eventsOf = (plan: Plan) => eventsIn(calendarOf({ plan, context })).slice(1)

describe.each<Locale>(['nl', 'en'])('the calendar of a plan (%s)', (locale) => {
  const plan = planOf(locale)
  const text = calendarOf({ plan, context })

  test('has a day for each step that has one: the last day', () => {
    const [event, ...others] = eventsOf(plan)
    expect(others).toEqual([])
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2027-01-20')
    expect(event?.duration.toString()).toBe('P1D')
    expect(event?.summary).toContain(plan.steps[0]!.title)
  })

  test('has the day of the event itself', () => {
    const [event] = eventsIn(text)
    expect([event?.summary, event?.startDate.toString()]).toEqual([plan.journey.title, '2027-01-15'])
  })

  test('has the text of the step, and the way back to the plan', () => {
    const [event] = eventsOf(plan)
    const [block] = plan.steps[0]!.text
    expect(event?.description).toContain(
      block?.type === 'paragraph' && block.children.map((part) => part.type === 'text' && part.text).join(''),
    )
    expect(event?.description).toContain(context.webAddress({ kind: 'planCode' }, locale))
  })

  test('names every way to arrange it, and where to read more', () => {
    const [event] = eventsOf(plan)
    const url = event!.component.getFirstPropertyValue('url')
    for (const { action } of plan.steps[0]!.product!.channelOptions) expect(event!.description).toContain(action)
    expect(url).toBe(context.webAddress(plan.steps[0]!.product!, locale))
    expect(event!.description).toContain(url)
  })

  test('rings a week and a day before, in the morning', () => {
    const alarms = eventsIn(text).flatMap(({ component }) => component.getAllSubcomponents('valarm'))
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P6DT15H', '-PT15H'])
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

test('the same step keeps its name, in either language, whatever else was answered, and on another date', () => {
  const uids = [planOf('nl'), planOf('en'), planOf('nl', { auto: 'nee' }), { ...planOf('nl'), date: '2027-03-01' }].map(
    (plan) => eventsOf(plan)[0]?.uid,
  )
  expect(uids).toEqual(Array(4).fill('plan-1-adres@www.example.nl'))
})

test('the first day stands beside the last, unless it is the same', () => {
  const days = (earliest: string) =>
    eventsOf(withSteps(() => ({ earliest, latest: '2027-02-01' }))).map(({ uid, startDate }) => [
      uid.split('@')[0],
      startDate.toString(),
    ])
  expect(days('2027-01-10').slice(0, 2)).toEqual([
    ['plan-1-adres-eerste', '2027-01-10'],
    ['plan-1-adres', '2027-02-01'],
  ])
  expect(days('2027-02-01').slice(0, 1)).toEqual([['plan-1-adres', '2027-02-01']])
})

test('a name with a comma, a semicolon and a backslash is read back as it is', () => {
  const plan = planOf('nl')
  const title = 'Trouwen, of partners; u kiest \\ zelf'
  const text = calendarOf({ plan: { ...plan, journey: { ...plan.journey, title } }, context })
  expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-calname')).toBe(title)
  expect(eventsIn(text)[0]?.summary).toBe(title)
})

test('of a death nothing rings, and no day is called the last', () => {
  const plan = planOf('nl')
  const text = calendarOf({ plan: { ...plan, journey: { ...plan.journey, tone: 'grief' } }, context })
  expect(text).not.toContain('VALARM')
  expect(eventsIn(text)[1]?.summary).toBe(plan.steps[0]!.title)
})

test('a step of which only the first day is known stands on that day, without alarms', () => {
  const plan = withSteps(() => ({ earliest: '2027-02-01', latest: null }))
  expect(eventsOf(plan).map(({ startDate }) => startDate.toString())).toEqual(Array(3).fill('2027-02-01'))
  expect(calendarOf({ plan, context })).not.toContain('VALARM')
})

test('what someone else does rings no bell', () => {
  const plan = withSteps(() => ({ actor: 'municipality' }))
  expect(eventsOf(plan)).toHaveLength(1)
  expect(calendarOf({ plan, context })).not.toContain('VALARM')
})

describe('the file', () => {
  const opened = (date: string | null, answers: Record<string, string> = { auto: 'ja' }) => ({
    published: {
      ...fixturePublished(),
      openCode: () => ({ ok: true as const, slug: 'verhuizen', answers, date, changes: [] }),
    },
  })
  const ask = (changes: Partial<PageContext>) =>
    routeAt(calendar, '/plan/:code/agenda.ics').show(fixtureContext({ params: { code: '7k3m pq' }, ...changes }))

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
