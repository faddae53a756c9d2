import type { DayWindow } from './dates.ts'
import type { Day } from './day.ts'
import type { Step } from './model.ts'

/** When a step is to be done, in the order in which a plan shows them. */
export const WHEN = ['late', 'now', 'soon', 'later'] as const
export type When = (typeof WHEN)[number]

/** A step that starts more than this many days from today is in the group "later". */
const SOON = 28

type GroupsOfInput = {
  /** In order: each step after those it waits for. */
  steps: readonly Step[]
  found: ReadonlyMap<string, DayWindow>
  today: Day
  /** False when the day of the event is not known, so that no step has a day. */
  isDated: boolean
}

/** The group of each step. No step stands in an earlier group than one it waits for. */
export function groupsOf({ steps, found, today, isDated }: GroupsOfInput): Map<string, When> {
  const waiting = isDated ? waitingForOthers({ steps, found }) : NOBODY
  const groups = new Map<string, When>()
  for (const { key, after } of steps) {
    const own = waiting.has(key) ? 'later' : whenOf(found.get(key) ?? OPEN, today)
    const places = [own, ...after.flatMap((earlier) => groups.get(earlier) ?? [])].map((when) => WHEN.indexOf(when))
    groups.set(key, WHEN[Math.max(...places)] ?? own)
  }
  return groups
}

/** True when the last day of a step is behind us. */
export const isLate = ({ latest }: DayWindow, today: Day): boolean => latest !== null && latest < today

function whenOf({ earliest, latest }: DayWindow, today: Day): When {
  if (isLate({ earliest, latest }, today)) return 'late'
  if (earliest === null || earliest <= today) return 'now'
  return earliest > today + SOON ? 'later' : 'soon'
}

/**
 * The steps without any known date that wait for the work of others, also without a known date. All that is certain is
 * that they cannot be done today.
 */
function waitingForOthers({ steps, found }: Pick<GroupsOfInput, 'steps' | 'found'>) {
  const waiting = new Set<string>()
  const isUnknown = ({ earliest, latest }: DayWindow) => earliest === null && latest === null
  const unknown = new Set(steps.filter(({ key }) => isUnknown(found.get(key) ?? OPEN)))
  const others = new Set([...unknown].flatMap(({ key, actor }) => (actor === 'resident' ? [] : [key])))
  for (const { key, after } of unknown)
    if (after.some((earlier) => others.has(earlier) || waiting.has(earlier))) waiting.add(key)
  return waiting
}

const NOBODY: ReadonlySet<string> = new Set()
const OPEN: DayWindow = { earliest: null, latest: null }
