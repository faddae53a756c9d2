import { planCodePath } from '#src/answers/model/paths.ts'
import type { Page } from '#src/channels/page.ts'
import { planOfCode } from '#src/channels/parts/plan.ts'
import { calendarOf } from './calendar.ts'
import { calendarWords } from './words.ts'

/** What can be put in a calendar; mounted for Dutch and again under /en. */
export const pages: Record<string, Page> = {
  '/plan/:code/agenda.ics': (context) => {
    const { params, locale, siteUrl, now } = context
    const code = params.code ?? ''
    const found = planOfCode({ ...context, code })
    // Without a day there is nothing to put in a calendar. The page of the plan says what is missing, or wrong.
    if ('problem' in found || found.plan.missing.length > 0 || found.plan.date === null) {
      return { status: 303, location: planCodePath({ code, locale }) }
    }
    const { plan } = found
    return {
      status: 200,
      contentType: 'text/calendar; charset=utf-8',
      fileName: `${calendarWords[locale].file}-${plan.journey.slug}.ics`,
      body: calendarOf({ plan, siteUrl, now }),
    }
  },
}
