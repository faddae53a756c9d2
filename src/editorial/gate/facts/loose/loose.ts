import type { FactKind } from '#src/domain/fact-kinds.ts'
import type { RawFactValue } from '#src/facts/fact.ts'

/** An amount, number, term or date that stands in a text by hand. */
export type Loose = {
  kind: Extract<FactKind, 'money' | 'telephone' | 'term' | 'date'>
  /** As it is written. */
  text: string
  /** Where it begins in the text. */
  at: number
  /** True for the value of a fact of this kind that says the same. */
  isSame: (value: RawFactValue) => boolean
}

/**
 * Looks in one line, in which no two spaces follow each other (`squeeze`). No part of its pattern may repeat without an
 * end: who types ninety thousand spaces or digits would have the server look from each of them to the last.
 */
export type Find = (text: string) => Loose[]

/** Several spaces in a row as one, which is how a reader sees them. */
export const squeeze = (line: string): string => line.replace(/(\s)\s+/gu, '$1')
