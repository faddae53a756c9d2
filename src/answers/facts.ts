import type { RawFact, RawFactValue } from './raw.ts'
import type { Fact, Locale } from './types.ts'
import { dayInWords, words } from './words.ts'

type TermUnit = NonNullable<RawFactValue['termUnit']>

const TERM_WORDS: Record<Locale, Record<TermUnit, readonly [string, string]>> = {
  nl: {
    uren: ['uur', 'uur'],
    dagen: ['dag', 'dagen'],
    werkdagen: ['werkdag', 'werkdagen'],
    weken: ['week', 'weken'],
    maanden: ['maand', 'maanden'],
    jaren: ['jaar', 'jaar'],
  },
  en: {
    uren: ['hour', 'hours'],
    dagen: ['day', 'days'],
    werkdagen: ['working day', 'working days'],
    weken: ['week', 'weeks'],
    maanden: ['month', 'months'],
    jaren: ['year', 'years'],
  },
}

/** ISO 8601 durations. Working days have none of their own: P5D with the unit "werkdagen" beside it. */
const ISO: Record<TermUnit, (count: number) => string> = {
  uren: (count) => `PT${count}H`,
  dagen: (count) => `P${count}D`,
  werkdagen: (count) => `P${count}D`,
  weken: (count) => `P${count}W`,
  maanden: (count) => `P${count}M`,
  jaren: (count) => `P${count}Y`,
}

const INTL: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }

/**
 * The value of a fact that holds at an instant (milliseconds since 1970). A value holds from `from` and until, not at,
 * `until`. Where several hold, the one that started last wins: a new fee goes before the old one that nobody closed.
 */
export function valueAt({ values, instant }: { values: RawFact['values']; instant: number }): RawFactValue | null {
  let best: RawFactValue | null = null
  let bestFrom = Number.NEGATIVE_INFINITY
  for (const value of values ?? []) {
    const from = value.from ? Date.parse(value.from) : Number.NEGATIVE_INFINITY
    const until = value.until ? Date.parse(value.until) : Number.POSITIVE_INFINITY
    if (from > instant || instant >= until) continue
    if (best === null || from >= bestFrom) {
      best = value
      bestFrom = from
    }
  }
  return best
}

/** A fact as every channel says it, at an instant and in a language. */
export function resolveFact({ fact, instant, locale }: { fact: RawFact; instant: number; locale: Locale }): Fact {
  const value = valueAt({ values: fact.values, instant })
  const said = value ? say({ fact, value, locale }) : null
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

type Said = { text: string; value: number | string; unit?: string | null; href?: string }

function say({ fact, value, locale }: { fact: RawFact; value: RawFactValue; locale: Locale }): Said | null {
  const { number } = value
  const text = value.text?.[locale] ?? value.text?.nl
  const unit = fact.unit?.[locale] ?? fact.unit?.nl ?? null
  switch (fact.kind) {
    case 'money':
    case 'number': {
      if (typeof number !== 'number') return null
      if (fact.kind === 'money' && number === 0) return { text: words[locale].free, value: 0 }
      const amount = fact.kind === 'money' ? money(number, locale) : new Intl.NumberFormat(INTL[locale]).format(number)
      return { text: unit ? `${amount} ${unit}` : amount, value: number, unit }
    }
    case 'term': {
      if (typeof number !== 'number' || !value.termUnit) return null
      const [one, more] = TERM_WORDS[locale][value.termUnit]
      const counted = number === 1 ? one : more
      return { text: `${number}\u00a0${counted}`, value: ISO[value.termUnit](number), unit: counted }
    }
    case 'date':
      return value.day ? { text: dayInWords({ day: value.day, locale }), value: value.day } : null
    case 'telephone':
      return text ? { text, value: telephoneHref(text), href: telephoneHref(text) } : null
    default:
      return text ? { text, value: text } : null
  }
}

/** "€ 83,85" in Dutch, "€83.85" in English; whole euros without cents. */
export const money = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(INTL[locale], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions).format(amount)

/** RFC 3966. A national number gets +31; a short number (14 024) works as it is. */
export function telephoneHref(text: string): string {
  const digits = text.replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('0') ? `+31${digits.slice(1)}` : digits}`
}
