import type { TermUnit } from '#src/domain/fact-kinds.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import type { Length } from './journey-model.ts'

/**
 * The length of a term fact at an instant, for the engine. Null without a value. Hours are rounded up to whole days.
 */
export const lengthAt =
  ({ facts, instant }: { facts: ReadonlyMap<string, RawFact>; instant: number }) =>
  (id: string): Length | null => {
    const value = valueAt({ values: facts.get(id)?.values, instant })
    return typeof value?.number === 'number' && value.termUnit ? COUNTED[value.termUnit](value.number) : null
  }

const COUNTED: Record<TermUnit, (amount: number) => Length> = {
  uren: (amount) => ({ amount: Math.ceil(amount / 24), unit: 'days' }),
  dagen: (amount) => ({ amount, unit: 'days' }),
  werkdagen: (amount) => ({ amount, unit: 'workingDays' }),
  weken: (amount) => ({ amount, unit: 'weeks' }),
  maanden: (amount) => ({ amount, unit: 'months' }),
  jaren: (amount) => ({ amount: amount * 12, unit: 'months' }),
}
