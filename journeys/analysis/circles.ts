import type { Step } from '../model.ts'
import { isAbout, type JourneyFinding } from './finding.ts'

/** Steps that wait for each other, and moments that count from each other: each circle once. */
export function circlesIn(steps: readonly Step[]): JourneyFinding[] {
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

/** The shortest way from here to here; breadth first. Null: there is none. */
export function wayBack(start: string, next: (key: string) => readonly string[]): string[] | null {
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

/** The shortest circle through the first step of each group that hangs together in circles. */
function circles(steps: readonly Step[], next: (step: Step) => readonly string[]): string[][] {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const seen = new Set<string>()
  const found: string[][] = []
  for (const { key } of steps) {
    if (seen.has(key)) continue
    const circle = wayBack(key, (at) => next(byKey.get(at) as Step).filter((other) => byKey.has(other)))
    if (!circle) continue
    found.push(circle)
    for (const one of circle) seen.add(one)
  }
  return found
}

/** A circle of both the first and the last moments is one. */
function unique(circles: string[][]): string[][] {
  const name = (keys: readonly string[]) => [...keys].sort().join(' ')
  return circles.filter((keys, index) => circles.findIndex((other) => name(other) === name(keys)) === index)
}
