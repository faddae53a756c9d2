import type { AdminWords } from '#src/domain/admin-language.ts'
import { codesOf } from '#src/domain/codes.ts'

/** A label in the two languages of the admin. */
export const label = (nl: string, en: string): AdminWords => ({ nl, en })

/** The options of a select field, from a record of an enumeration (`src/domain/`). */
export const optionsOf = <C extends string>(record: Readonly<Record<C, { label: AdminWords }>>) =>
  codesOf(record).map((value) => ({ value, label: record[value].label }))
