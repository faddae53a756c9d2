import type { AllLocales, PartialDraft } from '#src/domain/all-locales.ts'
import type { Fact, LocalisedFields } from '#src/payload-types.ts'

/** A fact as stored: values, each with the period in which it holds. Texts per language. */
export type RawFact = Pick<
  PartialDraft<AllLocales<Fact, LocalisedFields['facts']>>,
  'id' | 'key' | 'label' | 'kind' | 'unit' | 'values'
>
export type RawFactValue = NonNullable<RawFact['values']>[number]
export type RawPeriod = Pick<RawFactValue, 'from' | 'until'>
