import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { sayFact } from '#src/facts/words.ts'
import type { Fact, Locale } from './types.ts'
import { words } from './words.ts'

/** A fact as every channel says it, at an instant and in a language. */
export function resolveFact({ fact, instant, locale }: { fact: RawFact; instant: number; locale: Locale }): Fact {
  const value = valueAt({ values: fact.values, instant })
  const said = value ? sayFact({ fact, value, locale }) : null
  return {
    key: fact.key,
    label: fact.label?.[locale] ?? fact.label?.nl ?? fact.key,
    kind: fact.kind,
    text: said?.text ?? words[locale].unknownFact,
    value: said?.value ?? null,
    unit: said?.unit ?? null,
    href: said?.href ?? null,
    source: value?.source ?? '',
    from: value?.from ?? null,
    until: value?.until ?? null,
  }
}

/** A guess that nobody checked yet: staff must not say it as a certainty. */
export const isAssumed = ({ source }: Pick<Fact, 'source'>): boolean => /\baanname\b/i.test(source)
