import ical, { ICalAlarmType, type ICalEventData, ICalEventTransparency } from 'ical-generator'
import type { Plan, PlanStep } from '#src/answers/model/plan-types.ts'
import type { Answer, Journey } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { linesOf } from '#src/channels/parts/plain-text.ts'
import { waysWithoutInternetFirst } from '#src/channels/parts/plan.ts'
import { calendarWords } from './words.ts'

type CalendarOfInput = { plan: Plan; context: Pick<PageContext, 'siteUrl' | 'webAddress' | 'now'> }

/**
 * The event and the steps of a plan as all-day entries (RFC 5545). Without answers, reasons and the plan code, because
 * calendars are often shared and hosted by others: the way back is the page that asks for the code.
 */
export function calendarOf({ plan, context }: CalendarOfInput): string {
  const { journey, locale } = plan
  const calendar = ical({
    name: journey.title,
    prodId: { company: 'eenmond', product: 'plan', language: locale.toUpperCase() },
    events: [...dayOf({ plan, context }), ...plan.steps.flatMap((step) => entriesOf({ step, plan, context }))],
  })
  // The library leaves out the end of the last line, which RFC 5545 requires.
  return `${calendar.toString()}\r\n`
}

/** The day from which the plan is counted. */
function dayOf({ plan, context }: CalendarOfInput): ICalEventData[] {
  const { journey, date } = plan
  if (date === null) return []
  return [
    entryOf({ plan, context, id: 'datum', day: date, summary: journey.title, lines: [], url: urlOf(journey, context) }),
  ]
}

/** On the last day, and on the first when that is another. A step that can be done at any time has no entry. */
function entriesOf({ step, plan, context }: CalendarOfInput & { step: PlanStep }): ICalEventData[] {
  const { journey, locale } = plan
  const { earliest, latest } = step
  const say = calendarWords[locale]
  const named = (name: (title: string) => string) => (journey.tone === 'grief' ? step.title : name(step.title))
  const common = { plan, context, lines: saidIn(step, plan, context), url: urlOf(step.product ?? journey, context) }
  const rings = step.actor === 'resident' && journey.tone !== 'grief'
  return [
    ...(earliest && earliest !== latest
      ? [entryOf({ ...common, id: `${step.key}-eerste`, day: earliest, summary: named(say.earliest) })]
      : []),
    ...(latest
      ? [
          {
            ...entryOf({ ...common, id: step.key, day: latest, summary: named(say.latest) }),
            alarms: rings ? DAYS_BEFORE.map(alarmBefore) : [],
          },
        ]
      : []),
  ]
}

const urlOf = (page: Answer | Journey, { webAddress }: CalendarOfInput['context']) => webAddress(page, page.locale)

type Entry = CalendarOfInput & { id: string; day: string; summary: string; lines: readonly string[]; url: string }

function entryOf({ plan, context, id, day, summary, lines, url }: Entry): ICalEventData {
  const { siteUrl, webAddress, now } = context
  const { journey, locale } = plan
  const back = calendarWords[locale].backToPlan(webAddress({ kind: 'planCode' }, locale))
  return {
    // A stable UID, without the date: a plan with another date replaces the entries of this one.
    id: `plan-${journey.shortNumber}-${id}@${new URL(siteUrl).hostname}`,
    sequence: journey.revision,
    stamp: now,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary,
    description: [...lines, url, back].join('\n'),
    url,
  }
}

function saidIn(step: PlanStep, { locale }: Plan, context: CalendarOfInput['context']): string[] {
  const ways = waysWithoutInternetFirst(step).map(({ action, channel }) => {
    const where = [channel.title, channel.telephone?.text].filter(Boolean).join(', ')
    return `- ${action} (${where})`
  })
  const who = step.actor === 'resident' ? words[locale].necessity[step.necessity] : step.actorLabel
  return [
    ...step.dates,
    `${who}.`,
    ...linesOf(step.text, context),
    ...(ways.length > 0 ? [`${words[locale].howToArrange}:`, ...ways] : []),
  ]
}

const DAYS_BEFORE = [7, 1]
const HOUR = 60 * 60
/** The hour of the reminder: at the start of the day, midnight, it would wake people. */
const AT = 9

const alarmBefore = (days: number) => ({ type: ICalAlarmType.display, trigger: (days * 24 - AT) * HOUR })
