import type { Locale } from '#src/domain/locales.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { formatFact } from '#src/facts/words.ts'

/** The current value of a fact as a reader sees it; null without one. */
export function currentValue(fact: RawFact, locale: Locale): string | null {
  const value = valueAt({ values: fact.values, instant: Date.now() })
  return (value && formatFact({ fact, value, locale })?.text) ?? null
}
