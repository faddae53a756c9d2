import type { FactKind, TermUnit } from '#src/domain/fact-kinds.ts'
import type { Localised } from '#src/domain/locales.ts'

/** A fact as it is kept: its values, each with the period in which it holds. Text in each language it is in. */
export type RawPeriod = { from?: string | null; until?: string | null }

export type RawFactValue = RawPeriod & {
  number?: number | null
  termUnit?: TermUnit | null
  day?: string | null
  text?: Localised<string>
  source?: string | null
}

export type RawFact = {
  id: string
  key: string
  label: Localised<string>
  kind: FactKind
  unit?: Localised<string>
  values?: RawFactValue[] | null
}
