import ICAL from 'ical.js'
import type { Published } from '#src/answers/model/published.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { calendar } from '#src/channels/calendar/pages.ts'
import { routeAt } from '#src/channels/channel.ts'
import { desk } from '#src/channels/desk/pages.ts'
import { letter } from '#src/channels/letter/pages.ts'
import { openData } from '#src/channels/open-data/pages.ts'
import type { PlanJson } from '#src/channels/open-data/schemas-plan.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { answersQuery } from '#src/channels/parts/answers-in-address.ts'
import { website } from '#src/channels/website/pages.ts'
import { fixtureContext } from '../fixtures/channels/published.ts'
import { type Reading, readHtml, readOpenData } from './read-back.ts'

/** A step of a plan as read from a channel, in the order of the channel. */
export type StepRead = { key: string; earliest: string; latest: string; channels: string[] }

export type Answered = {
  published: Published
  slug: string
  locale: Locale
  answers: Record<string, string>
  date: string | null
  now: Date
}

/** The plan for these answers on each channel, requested by the answers. */
export const planOn: Record<'website' | 'desk' | 'letter' | 'open data', (asked: Answered) => StepRead[]> = {
  website: (asked) => stepsIn(routeAt(website, '/gebeurtenissen/:slug/plan').show, contextOf(asked)),
  desk: (asked) => stepsIn(routeAt(desk, '/kcc/gebeurtenissen/:slug/plan').show, contextOf(asked)),
  letter: (asked) => stepsIn(routeAt(letter, '/gebeurtenissen/:slug/plan/brief').show, contextOf(asked)),
  'open data': (asked) => readJson(openDataPlan(asked)),
}

/** The same, as all facts and text in it. */
export const planSaidOn: Record<keyof typeof planOn, (asked: Answered) => Reading> = {
  website: (asked) => readHtml(bodyOf(routeAt(website, '/gebeurtenissen/:slug/plan').show, contextOf(asked))),
  desk: (asked) => readHtml(bodyOf(routeAt(desk, '/kcc/gebeurtenissen/:slug/plan').show, contextOf(asked))),
  letter: (asked) => readHtml(bodyOf(routeAt(letter, '/gebeurtenissen/:slug/plan/brief').show, contextOf(asked))),
  'open data': (asked) => readOpenData(openDataPlan(asked)),
}

/** A life event without answers. Letters and calendars exist for plans only. */
export const lifeEventOn: Record<'website' | 'desk' | 'open data', (asked: LifeEventOnInput) => Reading> = {
  website: (asked) => readHtml(bodyOf(routeAt(website, '/gebeurtenissen/:slug').show, unansweredContext(asked))),
  desk: (asked) => readHtml(bodyOf(routeAt(desk, '/kcc/gebeurtenissen/:slug').show, unansweredContext(asked))),
  'open data': (asked) =>
    readOpenData(bodyOf(routeAt(openData, '/open/v1/gebeurtenissen/:slug').show, unansweredContext(asked))),
}

type LifeEventOnInput = Pick<Answered, 'published' | 'slug' | 'locale' | 'now'>

const unansweredContext = (asked: LifeEventOnInput) =>
  contextOf(
    { ...asked, answers: {}, date: null },
    { query: new URLSearchParams(asked.locale === 'en' ? 'taal=en' : '') },
  )

/** An event in a calendar: its step, title and description. */
export type DayRead = { key: string; day: string; summary: string; description: string }

/** The calendar of a plan by its code, parsed by an independent library. */
export function calendarOn(asked: Coded): DayRead[] {
  const text = bodyOf(routeAt(calendar, '/plan/:code/agenda.ics').show, codedContext(asked))
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component)
    const [, key = ''] = /^plan-\d+-(.*)@/.exec(uid) ?? []
    return { key, day: startDate.toString(), summary, description }
  })
}

/** The plan on each channel, requested by its code. */
export const planByCodeOn: Record<'website' | 'desk' | 'letter', (asked: Coded) => StepRead[]> = {
  website: (asked) => stepsIn(routeAt(website, '/plan/:code').show, codedContext(asked)),
  desk: (asked) => stepsIn(routeAt(desk, '/kcc/plan/:code').show, codedContext(asked)),
  letter: (asked) => stepsIn(routeAt(letter, '/plan/:code/brief').show, codedContext(asked)),
}

type Coded = Pick<Answered, 'published' | 'locale' | 'now'> & { code: string }

const codedContext = ({ code, ...asked }: Coded) =>
  contextOf({ ...asked, slug: '', answers: {}, date: null }, { params: { code } })

function contextOf(asked: Answered, changes: Partial<PageContext> = {}) {
  const { published, slug, locale, now } = asked
  const journey = published.journey(slug, locale)
  const query = new URLSearchParams(journey ? answersQuery({ asked, journey }) : '')
  if (locale === 'en') query.set('taal', 'en')
  const context = fixtureContext({ published, locale, now, params: { slug }, query, ...changes })
  return { ...context, staff: { name: 'Test', roles: ['medewerker'] }, notes: new Map(), notesUnavailable: false }
}

function openDataPlan({ answers, date, ...asked }: Answered): string {
  const body = { answers, date, language: asked.locale, today: asked.now.toISOString().slice(0, 10) }
  const context = contextOf({ answers, date, ...asked })
  return bodyOf(routeAt(openData, '/open/v1/gebeurtenissen/:slug/plan').show, { ...context, body } as never)
}

type Rendered = ((context: never) => PageResult | null) | undefined

function bodyOf(page: Rendered, context: PageContext): string {
  const result = page?.(context as never)
  if (result && 'body' in result && result.status === 200) return result.body
  throw new Error(`no plan, but ${result && 'location' in result ? result.location : result?.status}`)
}

/** Reads steps by the attributes that every channel gives to steps (`stepAttributes`) and options. */
function stepsIn(page: Rendered, context: PageContext): StepRead[] {
  const [, ...steps] = bodyOf(page, context).split('id="stap-')
  return steps.map((html) => {
    const [, key = '', earliest = '', latest = ''] = /^([^"]+)" data-date="([^/]*)\/([^"]*)"/.exec(html) ?? []
    return { key, earliest, latest, channels: channelsIn(html.matchAll(/data-channel="([^"]+)"/g)) }
  })
}

function readJson(body: string): StepRead[] {
  const { steps, groups, municipality, others } = JSON.parse(body) as PlanJson
  return [...groups.flatMap((group) => group.steps), ...municipality, ...others].map((key) => {
    const { earliest, latest, channelOptions } = steps.find((step) => step.key === key)!
    return {
      key,
      earliest: earliest ?? '',
      latest: latest ?? '',
      channels: channelOptions.map(({ channel }) => channel.slug).sort(),
    }
  })
}

/** Sorted, because letters list the channels without internet first. */
const channelsIn = (found: Iterable<RegExpExecArray>) => [...found].map(([, slug = '']) => slug).sort()
