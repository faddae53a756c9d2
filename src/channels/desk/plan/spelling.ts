import type { Locale } from '#src/answers/model/types.ts'

/** A code spelled for the telephone, group by group: "K van Karel". Digits are read as they are. */
export function spelled(code: string, locale: Locale): { group: string; said: string }[] {
  return code
    .split('-')
    .map((group) => ({ group, said: [...group].map((symbol) => symbolSaid(symbol, locale)).join(', ') }))
}

function symbolSaid(symbol: string, locale: Locale): string {
  const word = ALPHABETS[locale].find((name) => name.startsWith(symbol))
  return word ? `${symbol} ${OF[locale]} ${word}` : symbol
}

const OF: Record<Locale, string> = { nl: 'van', en: 'as in' }

/** The Dutch spelling alphabet and that of NATO. Codes have no I, L, O and U. */
const ALPHABETS: Record<Locale, readonly string[]> = {
  nl: `Anton Bernhard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Jacob Karel Maria Nico Pieter Quirinus Richard Simon
    Theodoor Victor Willem Xantippe Ypsilon Zaandam`.split(/\s+/),
  en: `Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra
    Tango Victor Whiskey X-ray Yankee Zulu`.split(/\s+/),
}
