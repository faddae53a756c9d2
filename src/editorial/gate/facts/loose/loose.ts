import type { FactKind } from '#src/domain/fact-kinds.ts'
import type { RawFactValue } from '#src/facts/fact.ts'

/** An amount, number, term or date that is written as text instead of as a reference to a fact. */
export type Loose = {
  kind: Extract<FactKind, 'money' | 'telephone' | 'term' | 'date'>
  /** As written. */
  text: string
  /** Its index in the text. */
  at: number
  /** True for a fact value that means the same. */
  isSame: (value: RawFactValue) => boolean
}

/**
 * Finds facts in one line without consecutive spaces (`squeeze`). Every repetition in its pattern must be bounded, or
 * ninety thousand spaces or digits take quadratic time.
 */
export type Find = (text: string) => Loose[]

/** Collapses consecutive spaces, as HTML does. */
export const squeeze = (line: string): string => line.replace(/(\s)\s+/gu, '$1')
