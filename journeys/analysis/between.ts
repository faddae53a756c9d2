import { wayBack } from './circles.ts'

/** Where a life event sends its reader on to: the names of other life events. */
export type Onward = {
  /** Those that must be done first: a step that must be done, and is done nowhere but there. */
  first: readonly string[]
  /** All that its closing names for afterwards. */
  after: readonly string[]
}

export type CircleBetween = { kind: 'first' | 'after'; names: string[] }

/**
 * The circles between life events in which this one sends its reader round: whoever does what we say is back where they
 * were, and nothing has been done on the way. There are two. To finish A you must do B first, and to finish B you must do
 * A first. Or the only thing that comes after A is B, and the only thing that comes after B is A; a closing that names
 * more than one is a choice for the reader, and no circle. First B and then back to A is how it should be.
 */
export function circlesBetween({ name, onward }: { name: string; onward: ReadonlyMap<string, Onward> }) {
  const circle = (kind: CircleBetween['kind'], next: (found: Onward) => readonly string[]): CircleBetween[] => {
    const others = (at: string) => next(onward.get(at) ?? NOWHERE).filter((other) => other !== at)
    const names = wayBack(name, others)
    return names ? [{ kind, names }] : []
  }
  return [
    ...circle('first', ({ first }) => first),
    ...circle('after', ({ after }) => (new Set(after).size === 1 ? after : [])),
  ]
}

const NOWHERE: Onward = { first: [], after: [] }
