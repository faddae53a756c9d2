import type { Step } from '../model.ts'
import { isAbout, type JourneyFinding } from './finding.ts'

/** Steps that wait for each other, or count their dates from each other; each cycle is reported once. */
export function cyclesIn(steps: readonly Step[]): JourneyFinding[] {
  const order = circles(steps, ({ after }) => after)
  const known = new Set(order.flat())
  const moments = [
    ...circles(steps, ({ after, earliest }) => [...after, ...(earliest?.step ? [earliest.step] : [])]),
    ...circles(steps, ({ latest }) => (latest?.step ? [latest.step] : [])),
  ].filter((keys) => !keys.every((key) => known.has(key)))
  return [
    ...order.map((keys) => finding('circle-order', steps, keys)),
    ...unique(moments).map((keys) => finding('circle-moment', steps, keys)),
  ]
}

/** The shortest path from a key back to itself (breadth first); null when there is none. */
export function shortestCycle(start: string, next: (key: string) => readonly string[]): string[] | null {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const key of next(way.at(-1) ?? start)) {
      if (key === start) return way
      if (!seen.has(key)) ways.push([...way, key])
      seen.add(key)
    }
  }
  return null
}

function finding(kind: JourneyFinding['kind'], steps: readonly Step[], keys: string[]): JourneyFinding {
  const index = steps.findIndex(({ key }) => key === keys[0])
  return { kind, ...isAbout('steps', index), keys }
}

/** The shortest cycle through the first step of each strongly connected group. */
function circles(steps: readonly Step[], next: (step: Step) => readonly string[]): string[][] {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const seen = new Set<string>()
  const found: string[][] = []
  for (const { key } of steps) {
    if (seen.has(key)) continue
    const circle = shortestCycle(key, (at) => next(byKey.get(at) as Step).filter((other) => byKey.has(other)))
    if (!circle) continue
    found.push(circle)
    for (const one of circle) seen.add(one)
  }
  return found
}

/** A cycle in both the earliest and the latest moments is reported once. */
function unique(circles: string[][]): string[][] {
  const name = (keys: readonly string[]) => [...keys].sort().join(' ')
  return circles.filter((keys, index) => circles.findIndex((other) => name(other) === name(keys)) === index)
}
