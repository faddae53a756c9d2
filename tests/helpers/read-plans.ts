import type { Published } from '#src/answers/model/published.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { routeAt } from '#src/channels/channel.ts'
import { desk } from '#src/channels/desk/pages.ts'
import { fixtureContext } from '#src/channels/fixture.ts'
import { letter } from '#src/channels/letter/pages.ts'
import { openData } from '#src/channels/open-data/pages.ts'
import type { PlanJson } from '#src/channels/open-data/schemas-plan.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { askedQuery } from '#src/channels/parts/asked.ts'
import { website } from '#src/channels/website/pages.ts'

/** A step of a plan as a reader of a channel finds it, in the order of the channel. */
export type StepRead = { key: string; earliest: string; latest: string; channels: string[] }

export type Answered = {
  published: Published
  slug: string
  locale: Locale
  answers: Record<string, string>
  date: string | null
  now: Date
}

/** The plan of who gave these answers, as each channel gives it to who asks with the answers. */
export const planOn: Record<'website' | 'desk' | 'letter' | 'open data', (asked: Answered) => StepRead[]> = {
  website: (asked) => readHtml(routeAt(website, '/gebeurtenissen/:slug/plan').show, contextOf(asked)),
  desk: (asked) => readHtml(routeAt(desk, '/kcc/gebeurtenissen/:slug/plan').show, contextOf(asked)),
  letter: (asked) => readHtml(routeAt(letter, '/gebeurtenissen/:slug/plan/brief').show, contextOf(asked)),
  'open data': ({ answers, date, locale, now, ...asked }) => {
    const body = { answers, date, language: locale, today: now.toISOString().slice(0, 10) }
    const context = contextOf({ answers, date, locale, now, ...asked })
    return readJson(bodyOf(routeAt(openData, '/open/v1/gebeurtenissen/:slug/plan').show, { ...context, body }))
  },
}

/** The same of who asks with the code of the plan. */
export const planByCodeOn: Record<'website' | 'desk' | 'letter', (asked: Coded) => StepRead[]> = {
  website: (asked) => readHtml(routeAt(website, '/plan/:code').show, codedContext(asked)),
  desk: (asked) => readHtml(routeAt(desk, '/kcc/plan/:code').show, codedContext(asked)),
  letter: (asked) => readHtml(routeAt(letter, '/plan/:code/brief').show, codedContext(asked)),
}

type Coded = Pick<Answered, 'published' | 'locale' | 'now'> & { code: string }

const codedContext = ({ code, ...asked }: Coded) =>
  contextOf({ ...asked, slug: '', answers: {}, date: null }, { params: { code } })

function contextOf(asked: Answered, changes: Partial<PageContext> = {}) {
  const { published, slug, locale, now } = asked
  const journey = published.journey(slug, locale)
  const query = new URLSearchParams(journey ? askedQuery({ asked, journey }) : '')
  if (locale === 'en') query.set('taal', 'en')
  const context = fixtureContext({ published, locale, now, params: { slug }, query, ...changes })
  return { ...context, staff: { name: 'Test', roles: ['medewerker'] }, notes: new Map(), notesUnavailable: false }
}

type Rendered = ((context: never) => PageResult | null) | undefined

function bodyOf(page: Rendered, context: PageContext): string {
  const result = page?.(context as never)
  if (result && 'body' in result && result.status === 200) return result.body
  throw new Error(`no plan, but ${result && 'location' in result ? result.location : result?.status}`)
}

/** By the marks that every channel gives its steps (`stepMarks`) and its options. */
function readHtml(page: Rendered, context: PageContext): StepRead[] {
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

/** In alphabetical order: paper has those without internet first. */
const channelsIn = (found: Iterable<RegExpExecArray>) => [...found].map(([, slug = '']) => slug).sort()
