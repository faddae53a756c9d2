import type { TermUnit } from '#src/domain/fact-kinds.ts'
import { inLocale, LOCALES, type Locale } from '#src/domain/locales.ts'
import type { RawFact, RawFactValue } from './fact.ts'

type Said = { text: string; value: number | string; unit?: string | null; href?: string }

/** A value in words and in machine-readable form. Null when a field that this kind of fact requires is empty. */
export function formatFact({
  fact,
  value,
  locale,
}: {
  fact: Pick<RawFact, 'kind' | 'unit'>
  value: RawFactValue
  locale: Locale
}): Said | null {
  const { number } = value
  const text = inLocale(value.text, locale)
  const unit = inLocale(fact.unit, locale) ?? null
  switch (fact.kind) {
    case 'money':
    case 'number': {
      if (typeof number !== 'number') return null
      if (fact.kind === 'money' && number === 0) return { text: FREE[locale], value: 0 }
      const amount = fact.kind === 'money' ? money(number, locale) : numbers(locale).format(number)
      return { text: unit ? `${amount} ${unit}` : amount, value: number, unit }
    }
    case 'term': {
      if (typeof number !== 'number' || !value.termUnit) return null
      const unit = value.termUnit
      return {
        text: termInWords({ amount: number, unit, locale }),
        value: ISO[unit](number),
        unit: counted({ amount: number, unit, locale }),
      }
    }
    case 'date':
      return isDay(value.day) ? { text: dayInWords({ day: value.day, locale }), value: value.day } : null
    case 'telephone': {
      if (!text) return null
      const href = telephoneHref(text)
      return /\d/.test(href) ? { text, value: href, href } : { text, value: text }
    }
    case 'address':
    case 'text':
      return text ? { text, value: text } : null
  }
}

type Term = { amount: number; unit: TermUnit; locale: Locale }

/** "5 werkdagen", "1 week". */
export const termInWords = (term: Term): string => `${term.amount}\u00a0${counted(term)}`

function counted({ amount, unit, locale }: Term): string {
  const forms = TERM_WORDS[locale][unit]
  return forms[plurals(locale).select(amount)] ?? forms.other
}

/** "€ 83,85" in Dutch, "€83.85" in English; whole euros without cents. */
export const money = (amount: number, locale: Locale): string => euros(locale).format(amount)

/** RFC 3966. A national number gets +31; a short number (14 024) works as it is. */
export function telephoneHref(text: string): string {
  const digits = text.replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('0') ? `+31${digits.slice(1)}` : digits}`
}

/** True for a valid date in the form YYYY-MM-DD. */
export const isDay = (day: string | null | undefined): day is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day

/** The date of a moment in the Netherlands, as YYYY-MM-DD. */
export const dayAt = (moment: string | number | Date): string => isoDays.format(new Date(moment))

/** A moment in words, in the time zone of the Netherlands: "22 november 2026 om 10:41". */
export const momentInWords = ({ moment, locale }: { moment: string; locale: Locale }): string =>
  moments(locale).format(new Date(moment))

/** A date in words, the same on every channel: "maandag 7 december 2026". `day` is YYYY-MM-DD. */
export function dayInWords({
  day,
  locale,
  weekday = false,
}: {
  day: string
  locale: Locale
  weekday?: boolean
}): string {
  return (weekday ? weekdays : days)(locale).format(new Date(`${day}T00:00:00Z`))
}

/** A cached formatter per language, because creating one takes longer than a hundred uses. */
function perLanguage<T>(make: (language: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const known = made.get(locale) ?? make(LOCALES[locale].intl)
    made.set(locale, known)
    return known
  }
}

const TIME_ZONE = 'Europe/Amsterdam'
const DAY = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
const days = perLanguage((language) => new Intl.DateTimeFormat(language, DAY))
const weekdays = perLanguage((language) => new Intl.DateTimeFormat(language, { ...DAY, weekday: 'long' }))
const moments = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }),
)
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE })
const numbers = perLanguage((language) => new Intl.NumberFormat(language))
const euros = perLanguage(
  (language) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    } as Intl.NumberFormatOptions),
)

const plurals = perLanguage((language) => new Intl.PluralRules(language))

/** Plural forms (CLDR). Dutch and English have two; other languages up to six. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

const TERM_WORDS: Record<Locale, Record<TermUnit, Forms>> = {
  nl: {
    uren: { one: 'uur', other: 'uur' },
    dagen: { one: 'dag', other: 'dagen' },
    werkdagen: { one: 'werkdag', other: 'werkdagen' },
    weken: { one: 'week', other: 'weken' },
    maanden: { one: 'maand', other: 'maanden' },
    jaren: { one: 'jaar', other: 'jaar' },
  },
  en: {
    uren: { one: 'hour', other: 'hours' },
    dagen: { one: 'day', other: 'days' },
    werkdagen: { one: 'working day', other: 'working days' },
    weken: { one: 'week', other: 'weeks' },
    maanden: { one: 'month', other: 'months' },
    jaren: { one: 'year', other: 'years' },
  },
}

/** ISO 8601 durations. There is none for working days: P5D with the unit "werkdagen" beside it. */
const ISO: Record<TermUnit, (count: number) => string> = {
  uren: (count) => `PT${count}H`,
  dagen: (count) => `P${count}D`,
  werkdagen: (count) => `P${count}D`,
  weken: (count) => `P${count}W`,
  maanden: (count) => `P${count}M`,
  jaren: (count) => `P${count}Y`,
}

const FREE: Record<Locale, string> = { nl: 'gratis', en: 'free' }
