import type { FactKind, RawFactValue } from '#src/facts/fact.ts'

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

export type Find = (text: string) => Loose[]
