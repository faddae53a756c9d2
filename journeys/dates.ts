import type { Temporal } from 'temporal-polyfill'
import { addMonths, type Day, dateOf, dayOf } from './day.ts'
import type { Moment, Step } from './model.ts'
import { addWorkingDays, extendedDeadline, isWorkingDay } from './working-days.ts'

/** The first and the last day on which a step can be done; null: no limit. */
export type Window = { earliest: Temporal.PlainDate | null; latest: Temporal.PlainDate | null }

type Timed = Pick<Step, 'key' | 'actor' | 'after' | 'earliest' | 'latest' | 'movesToWorkingDay'>
type Side = keyof Window

/** A larger amount is a typing error, takes long to count and may lie outside the calendar. */
const MOST = 5000

/** The same window as day numbers. */
export type DayWindow = { [side in Side]: Day | null }

/**
 * The window of each step of one plan, when the event is on `event` (null: not known). No step can be done before the
 * steps it comes after. A moment that counts from a step outside the plan, or in a cycle, is ignored. A last day of the
 * resident that is counted back and is no working day becomes the working day before, because nobody would be there: the law
 * does not extend such a term (Algemene termijnenwet, art. 1 lid 2).
 */
export function windowsInDays({ steps, event }: { steps: readonly Timed[]; event: Day | null }) {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const first: Look = { side: 'earliest', event, byKey, found: new Map(), firstDay: () => null }
  const last: Look = { ...first, side: 'latest', found: new Map(), firstDay: (step) => findDay(step, first) }
  const all = new Map<string, DayWindow>()
  for (const step of steps) all.set(step.key, { earliest: findDay(step, first), latest: findDay(step, last) })
  return all
}

/** The windows as dates. Each date is converted once, because Temporal's polyfill is slow. */
export function windows({ steps, date }: { steps: readonly Timed[]; date: Temporal.PlainDate | null }) {
  const dates = new Map<Day, Temporal.PlainDate>()
  const asDate = (day: Day | null): Temporal.PlainDate | null => {
    if (day === null) return null
    const known = dates.get(day) ?? dateOf(day)
    dates.set(day, known)
    return known
  }
  const all = new Map<string, Window & { days: DayWindow }>()
  for (const [key, days] of windowsInDays({ steps, event: date && dayOf(date) }))
    all.set(key, { earliest: asDate(days.earliest), latest: asDate(days.latest), days })
  return all
}

/** Editors can type any number. */
const isCountable = ({ amount }: Moment): boolean => Number.isInteger(amount) && amount >= 0 && amount <= MOST

type Look = {
  side: Side
  event: Day | null
  byKey: ReadonlyMap<string, Timed>
  /** The days that are computed already. */
  found: Map<string, Day | null>
  /** For a last day: the first day of the step, before which it is not put. */
  firstDay: (step: Timed) => Day | null
}

function findDay(step: Timed, look: Look): Day | null {
  const { side, byKey, found } = look
  const known = found.get(step.key)
  if (known !== undefined) return known
  // Marks the step as being computed, so that a cycle ends here with null.
  found.set(step.key, null)
  let day = ownDay(step, look)
  if (side === 'earliest') {
    for (const key of step.after) {
      const earlier = byKey.get(key)
      const waitsFor = earlier ? findDay(earlier, look) : null
      if (waitsFor !== null && (day === null || waitsFor > day)) day = waitsFor
    }
  }
  found.set(step.key, day)
  return day
}

/** The day that follows from the step's own moment. */
function ownDay(step: Timed, look: Look): Day | null {
  const { side, event, byKey } = look
  const moment = step[side]
  if (!moment || !isCountable(moment)) return null
  const other = moment.step === null ? null : byKey.get(moment.step)
  if (other === undefined) return null
  const from = other ? findDay(other, look) : event
  if (from === null) return null
  const day = count(from, moment)
  if (side === 'earliest') return day
  if (moment.side === 'after')
    return step.movesToWorkingDay ? extendedDeadline({ from, last: day, length: moment }) : day
  const isKept = step.actor !== 'resident' || moment.amount === 0 || isWorkingDay(day)
  const sooner = isKept ? day : addWorkingDays(day, -1)
  return Math.min(day, Math.max(sooner, look.firstDay(step) ?? sooner))
}

function count(from: Day, { amount, unit, side }: Moment): Day {
  const signed = side === 'before' ? -amount : amount
  if (unit === 'workingDays') return addWorkingDays(from, signed)
  if (unit === 'months') return addMonths(from, signed)
  return from + (unit === 'weeks' ? signed * 7 : signed)
}
