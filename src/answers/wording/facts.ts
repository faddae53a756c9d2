import { Temporal } from 'temporal-polyfill'
import { inLocale } from '#src/domain/locales.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { dayAt, dayInWords, formatFact } from '#src/facts/words.ts'
import type { Fact, Locale } from '../model/types.ts'
import { TIME_ZONE } from './opening.ts'
import { words } from './words.ts'

/** A fact in words, the same on every channel, at an instant and in a language. */
export function resolveFact({ fact, instant, locale }: { fact: RawFact; instant: number; locale: Locale }): Fact {
  const value = valueAt({ values: fact.values, instant })
  const said = value ? formatFact({ fact, value, locale }) : null
  return {
    key: fact.key,
    label: inLocale(fact.label, locale) ?? fact.key,
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

type OnDay = { fact: RawFact; now: Fact; day: string; locale: Locale }

/**
 * A fact with its value on a later day (YYYY-MM-DD), naming that day when the value differs from now. Unknown then: the
 * value of now.
 */
export function resolveFactOn({ fact, now, day, locale }: OnDay): Fact {
  const instant = Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).epochMilliseconds
  const then = resolveFact({ fact, instant, locale })
  if (then.value === null || then.value === now.value || !then.from) return now
  const since = dayInWords({ day: dayAt(new Date(then.from)), locale })
  return { ...then, text: `${then.text} (${words[locale].since} ${since})` }
}

/** True when the source says that the value is an assumption: staff must not present it as certain. */
export const isAssumed = ({ source }: Pick<Fact, 'source'>): boolean => /\baanname\b/i.test(source)
