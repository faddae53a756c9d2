import type { Locale } from '#src/domain/locales.ts'
import type { RawFact, RawFactValue } from '#src/facts/fact.ts'

type ListedValue = Omit<RawFactValue, 'text'> & { text?: string | null }

/** A fact as a list of the admin returns it: its texts only in the selected language. */
export type ListedFact = Pick<RawFact, 'id' | 'key' | 'kind'> & {
  label?: string | null
  unit?: string | null
  values?: ListedValue[] | null
}

/** The same fact in the stored form, with texts per language. */
export const inOneLanguage = ({ label, unit, values, ...fact }: ListedFact, locale: Locale): RawFact => ({
  ...fact,
  label: { [locale]: label },
  unit: { [locale]: unit },
  values: (values ?? []).map(({ text, ...value }) => ({ ...value, text: { [locale]: text } })),
})
