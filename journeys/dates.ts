import { Temporal } from 'temporal-polyfill'
import type { Moment, Step } from './model.ts'
import { addWorkingDays, extendedDeadline } from './working-days.ts'

/** From and until which day a step can be done; null: nothing says so. */
export type Window = { earliest: Temporal.PlainDate | null; latest: Temporal.PlainDate | null }

type Timed = Pick<Step, 'key' | 'after' | 'earliest' | 'latest' | 'movesToWorkingDay'>
type Side = keyof Window
type Found = Map<string, Temporal.PlainDate | null>

/** More than this is a slip of the pen, and would take long to count or lie beyond the calendar. */
const MOST = 5000

/**
 * The window of each of these steps, which are the steps of one plan, when the event is on `date`; null: not known. No
 * step can be done before those it comes after. A moment that counts from a step that is not in the plan, or in a
 * circle, is no moment.
 */
export function windows({ steps, date }: { steps: readonly Timed[]; date: Temporal.PlainDate | null }) {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const found = { earliest: new Map() as Found, latest: new Map() as Found }
  const all = new Map<string, Window>()
  for (const step of steps) {
    const earliest = date && dayOf({ step, side: 'earliest', date, byKey, found: found.earliest })
    const latest = date && dayOf({ step, side: 'latest', date, byKey, found: found.latest })
    all.set(step.key, { earliest, latest })
  }
  return all
}

/** The length and the unit are known to be sound: what an editor can type, the engine can count. */
export const isCountable = ({ amount }: Pick<Moment, 'amount'>): boolean =>
  Number.isInteger(amount) && amount >= 0 && amount <= MOST

type Asked = { step: Timed; side: Side; date: Temporal.PlainDate; byKey: ReadonlyMap<string, Timed>; found: Found }

function dayOf(asked: Asked): Temporal.PlainDate | null {
  const { step, side, byKey, found } = asked
  const known = found.get(step.key)
  if (known !== undefined) return known
  // Whoever comes back here while this step is being counted, stands in a circle with it.
  found.set(step.key, null)
  let day = ownDay(asked)
  if (side === 'earliest') {
    for (const key of step.after) {
      const earlier = byKey.get(key)
      const waitsFor = earlier ? dayOf({ ...asked, step: earlier }) : null
      if (waitsFor && (!day || Temporal.PlainDate.compare(waitsFor, day) > 0)) day = waitsFor
    }
  }
  found.set(step.key, day)
  return day
}

/** The day of its own moment. */
function ownDay(asked: Asked): Temporal.PlainDate | null {
  const { step, side, date, byKey } = asked
  const moment = step[side]
  if (!moment || !isCountable(moment)) return null
  const other = moment.step === null ? null : byKey.get(moment.step)
  if (other === undefined) return null
  const from = other ? dayOf({ ...asked, step: other }) : date
  if (!from) return null
  const day = count(from, moment)
  const isExtended = side === 'latest' && step.movesToWorkingDay && moment.side === 'after'
  return isExtended ? extendedDeadline({ from, last: day, length: moment }) : day
}

/** Months end on the last day of a shorter month. */
function count(from: Temporal.PlainDate, { amount, unit, side }: Moment): Temporal.PlainDate {
  const signed = side === 'before' ? -amount : amount
  return unit === 'workingDays' ? addWorkingDays({ date: from, amount: signed }) : from.add({ [unit]: signed })
}
