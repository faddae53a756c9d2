import type { Temporal } from 'temporal-polyfill'
import type { Window } from './dates.ts'
import { type Day, dateOf, dayOf } from './day.ts'

/** A step that can be done at a counter: at these locations. */
export type CounterStep = Window & {
  key: string
  locations: readonly string[]
  /** The steps before it that it is never done together with. */
  notWith?: readonly string[]
}

/** Steps that can all be done on one visit, on any day from `earliest` until `latest`; null: no last day. */
export type Visit = {
  location: string
  steps: string[]
  earliest: Temporal.PlainDate
  latest: Temporal.PlainDate | null
}

/**
 * What fits in one visit to a counter: for each location the most steps that share a day, the largest visit first, and
 * each step in one visit at most. A step that is late is for today.
 */
export function visits({ steps, today }: { steps: readonly CounterStep[]; today: Temporal.PlainDate }): Visit[] {
  const now = dayOf(today)
  const open = steps.map(({ key, locations, notWith = [], earliest, latest }) => ({
    key,
    locations,
    notWith,
    from: Math.max(now, earliest ? dayOf(earliest) : now),
    until: latest ? Math.max(now, dayOf(latest)) : Number.POSITIVE_INFINITY,
  }))
  const found: Visit[] = []
  const free = new Set([...new Set(steps.flatMap(({ locations }) => locations))])
  const done = new Set<string>()
  while (free.size > 0) {
    const groups = [...free].map((location) => ({
      location,
      group: together(open.filter(({ key, locations }) => !done.has(key) && locations.includes(location))),
    }))
    const best = groups.reduce((most, next) => (next.group.length > most.group.length ? next : most))
    if (best.group.length < 2) break
    found.push(visitOf(best))
    free.delete(best.location)
    for (const { key } of best.group) done.add(key)
  }
  return found
}

type Open = { key: string; notWith: readonly string[]; from: Day; until: Day }

/** The most steps that share a day, the soonest of such days. Some window begins on the first day they share. */
function together<T extends Open>(steps: readonly T[]): T[] {
  const days = [...new Set(steps.map(({ from }) => from))].sort((a, b) => a - b)
  return days
    .flatMap((day) => thatGoTogether(steps.filter(({ from, until }) => from <= day && day <= until)))
    .reduce((most, next) => (next.length > most.length ? next : most), [])
}

/** Without the steps that do not go with one before them; or else without those before them. */
function thatGoTogether<T extends Open>(steps: readonly T[]): T[][] {
  const isLater = (step: T) => steps.some(({ key }) => step.notWith.includes(key))
  const isBefore = ({ key }: T) => steps.some(({ notWith }) => notWith.includes(key))
  return [steps.filter((step) => !isLater(step)), steps.filter((step) => !isBefore(step))]
}

function visitOf({ location, group }: { location: string; group: readonly Open[] }): Visit {
  const until = Math.min(...group.map(({ until }) => until))
  return {
    location,
    steps: group.map(({ key }) => key),
    earliest: dateOf(Math.max(...group.map(({ from }) => from))),
    latest: Number.isFinite(until) ? dateOf(until) : null,
  }
}
