import type { Moment } from '#journeys/model.ts'
import type { TermUnit } from '#src/domain/fact-kinds.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import type { Length, LengthOf } from './journey-model.ts'

/**
 * The length of a term fact at an instant, for the engine. Null without a value. Hours become whole days, rounded to the
 * earlier day: 36 hours after a Monday can be the Tuesday, and 36 hours before a Friday is the Wednesday.
 */
export const lengthAt =
  ({ facts, instant }: { facts: ReadonlyMap<string, RawFact>; instant: number }): LengthOf =>
  (id, side) => {
    const value = valueAt({ values: facts.get(id)?.values, instant })
    return typeof value?.number === 'number' && value.termUnit ? COUNTED[value.termUnit](value.number, side) : null
  }

const COUNTED: Record<TermUnit, (amount: number, side: Moment['side']) => Length> = {
  uren: (amount, side) => ({
    amount: side === 'after' ? Math.floor(amount / 24) : Math.ceil(amount / 24),
    unit: 'days',
  }),
  dagen: (amount) => ({ amount, unit: 'days' }),
  werkdagen: (amount) => ({ amount, unit: 'workingDays' }),
  weken: (amount) => ({ amount, unit: 'weeks' }),
  maanden: (amount) => ({ amount, unit: 'months' }),
  jaren: (amount) => ({ amount: amount * 12, unit: 'months' }),
}
