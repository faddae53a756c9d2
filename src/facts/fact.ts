import type { AllLocales, Unfinished } from '#src/domain/all-locales.ts'
import type { Fact, LocalisedFields } from '#src/payload-types.ts'

/** A fact as it is kept: its values, each with the period in which it holds. Text in each language it is in. */
export type RawFact = Pick<
  Unfinished<AllLocales<Fact, LocalisedFields['facts']>>,
  'id' | 'key' | 'label' | 'kind' | 'unit' | 'values'
>
export type RawFactValue = NonNullable<RawFact['values']>[number]
export type RawPeriod = Pick<RawFactValue, 'from' | 'until'>
