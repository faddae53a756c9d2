import ical, { ICalAlarmType, type ICalEventData, ICalEventTransparency } from 'ical-generator'
import type { Plan, PlanStep } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { waysWithoutInternetFirst } from '#src/channels/parts/plan.ts'
import { calendarWords } from './words.ts'

type CalendarOfInput = { plan: Plan; context: Pick<PageContext, 'siteUrl' | 'webAddress' | 'now'> }

/**
 * The steps of a plan as all-day events (RFC 5545). Without answers, reasons and the plan code, because calendars are
 * often shared and hosted by others.
 */
export function calendarOf({ plan, context }: CalendarOfInput): string {
  const { journey, locale } = plan
  const calendar = ical({
    name: journey.title,
    prodId: { company: 'eenmond', product: 'plan', language: locale.toUpperCase() },
    events: plan.steps.flatMap((step) => eventOf({ step, plan, context })),
  })
  // The library leaves out the end of the last line, which RFC 5545 requires.
  return `${calendar.toString()}\r\n`
}

/** One all-day event: on the last day, or without one on the first. A step that can be done at any time has no event. */
function eventOf({ step, plan, context }: CalendarOfInput & { step: PlanStep }): ICalEventData[] {
  const { siteUrl, webAddress, now } = context
  const { journey, date, locale } = plan
  const day = step.latest ?? step.earliest
  if (day === null) return []
  const page = step.product ?? journey
  const url = webAddress(page, page.locale)
  return [
    {
      // A stable UID, so that a second download replaces the first.
      id: `plan-${journey.shortNumber}-${step.key}-${date}@${new URL(siteUrl).hostname}`,
      sequence: journey.revision,
      stamp: now,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: step.latest ? calendarWords[locale].latest(step.title) : calendarWords[locale].earliest(step.title),
      description: [...linesOf(step, locale), url].join('\n'),
      url,
      alarms: step.latest !== null && step.actor === 'resident' ? DAYS_BEFORE.map(alarmBefore) : [],
    },
  ]
}

function linesOf(step: PlanStep, locale: Plan['locale']): string[] {
  const ways = waysWithoutInternetFirst(step).map(({ action, channel }) => {
    const where = [channel.title, channel.telephone?.text].filter(Boolean).join(', ')
    return `- ${action} (${where})`
  })
  const who = step.actor === 'resident' ? words[locale].necessity[step.necessity] : step.actorLabel
  return [...step.dates, `${who}.`, ...(ways.length > 0 ? [`${words[locale].howToArrange}:`, ...ways] : [])]
}

const DAYS_BEFORE = [7, 1]
const HOUR = 60 * 60
/** The hour of the reminder: at the start of the day, midnight, it would wake people. */
const AT = 9

const alarmBefore = (days: number) => ({ type: ICalAlarmType.display, trigger: (days * 24 - AT) * HOUR })
