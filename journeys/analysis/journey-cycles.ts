import { shortestCycle } from './cycles.ts'

/** To which other life events a life event sends its reader, by name. */
export type NextJourneys = {
  /** The life events that a required step without a product of its own refers to. */
  first: readonly string[]
  /** The life events that its closing text refers to. */
  after: readonly string[]
}

export type JourneyCycle = { kind: 'first' | 'after'; names: string[] }

/**
 * Cycles between life events that send a reader round without progress: A and B each require a step of the other, or
 * each names only the other as what comes next. A closing text with several links offers a choice and is no cycle, nor
 * is "first B, then back to A".
 */
export function journeyCyclesFrom({ name, onward }: { name: string; onward: ReadonlyMap<string, NextJourneys> }) {
  const circle = (kind: JourneyCycle['kind'], next: (found: NextJourneys) => readonly string[]): JourneyCycle[] => {
    const others = (at: string) => next(onward.get(at) ?? NOWHERE).filter((other) => other !== at)
    const names = shortestCycle(name, others)
    return names ? [{ kind, names }] : []
  }
  return [
    ...circle('first', ({ first }) => first),
    ...circle('after', ({ after }) => (new Set(after).size === 1 ? after : [])),
  ]
}

const NOWHERE: NextJourneys = { first: [], after: [] }
