import type { Channel, PublicRoute } from '#src/channels/channel.ts'
import type { Page } from '#src/channels/page.ts'
import { planOfCode } from '#src/channels/parts/plan.ts'
import { calendarOf } from './calendar.ts'
import { calendarWords } from './words.ts'

const plan: Page = (context) => {
  const { params, locale, linkTo } = context
  const code = params.code ?? ''
  const found = planOfCode({ ...context, code })
  // A calendar needs dates. Redirects to the page of the plan, which says what is missing or wrong.
  if ('problem' in found || found.plan.missing.length > 0 || found.plan.date === null) {
    return { status: 303, location: linkTo({ kind: 'plan', code: code.trim() }, locale) }
  }
  const { plan: made } = found
  return {
    status: 200,
    contentType: 'text/calendar; charset=utf-8',
    fileName: `${calendarWords[locale].file}-${made.journey.slug}.ics`,
    body: calendarOf({ plan: made, context }),
  }
}

/** The routes of calendar files. */
export const calendar: Channel<PublicRoute> = {
  name: 'agenda',
  label: 'Agenda',
  language: 'path',
  headers: 'public',
  routes: [{ path: '/plan/:code/agenda.ics', place: 'planCalendar', cache: 'never', robots: 'noindex', show: plan }],
}
