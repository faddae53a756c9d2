import type { Temporal } from 'temporal-polyfill'
import type { Window } from './dates.ts'
import { type Day, dateOf, dayOf } from './day.ts'

/** A step that can be done at a counter, at one of these locations. */
export type CounterStep = Window & {
  key: string
  locations: readonly string[]
  /** Earlier steps that can never be done in the same visit. */
  notWith?: readonly string[]
}

/** Steps that can be done in one visit, on any day from `earliest` until `latest`; null: no last day. */
export type Visit = {
  location: string
  steps: string[]
  earliest: Temporal.PlainDate
  latest: Temporal.PlainDate | null
}

type VisitsInput = {
  steps: readonly CounterStep[]
  today: Temporal.PlainDate
  /** Is this location open on this day? Default: every day. */
  isOpen?: (location: string, day: Temporal.PlainDate) => boolean
}

/** In days. A location that is closed for longer than this gets no visits. */
const LOOK_AHEAD = 21

/**
 * Combines steps into visits to a counter: for each location the most steps that share an open day, the largest visit
 * first, and each step in one visit at most. An overdue step is planned on the first open day.
 */
export function visits({ steps, today, isOpen = () => true }: VisitsInput): Visit[] {
  const now = dayOf(today)
  const firstOpen = (location: string, from: Day, step: 1 | -1 = 1): Day | null => {
    for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1)
      if (isOpen(location, dateOf(from + ahead * step))) return from + ahead * step
    return null
  }
  /** The window of a step at a location, narrowed to days on which it is open. */
  const openAt = (location: string): Open[] => {
    const soonest = firstOpen(location, now)
    if (soonest === null) return []
    return steps
      .filter(({ key, locations }) => !done.has(key) && locations.includes(location))
      .flatMap(({ key, notWith = [], earliest, latest }) => {
        const from = firstOpen(location, Math.max(now, earliest ? dayOf(earliest) : now))
        const until = latest ? firstOpen(location, Math.max(soonest, dayOf(latest)), -1) : Number.POSITIVE_INFINITY
        return from === null || until === null ? [] : [{ key, notWith, from, until }]
      })
  }
  const found: Visit[] = []
  const free = new Set([...new Set(steps.flatMap(({ locations }) => locations))])
  const done = new Set<string>()
  while (free.size > 0) {
    const groups = [...free].map((location) => ({ location, group: together(openAt(location)) }))
    const best = groups.reduce((most, next) => (next.group.length > most.group.length ? next : most))
    if (best.group.length < 2) break
    found.push(visitOf(best))
    free.delete(best.location)
    for (const { key } of best.group) done.add(key)
  }
  return found
}

type Open = { key: string; notWith: readonly string[]; from: Day; until: Day }

/** The largest set of steps that share a day, the earliest such day first. It is enough to try the first day of each window. */
function together<T extends Open>(steps: readonly T[]): T[] {
  const days = [...new Set(steps.map(({ from }) => from))].sort((a, b) => a - b)
  return days
    .flatMap((day) => withoutConflicts(steps.filter(({ from, until }) => from <= day && day <= until)))
    .reduce((most, next) => (next.length > most.length ? next : most), [])
}

/** Splits steps that exclude each other: without the later ones, or without the earlier ones. */
function withoutConflicts<T extends Open>(steps: readonly T[]): T[][] {
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
