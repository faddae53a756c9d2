import type { Find } from './loose.ts'
import { ANY_WORD, numberIn } from './numbers.ts'

const AMOUNT = String.raw`\d{1,3}(?:[.,\u00a0 ]\d{3}){1,6}(?:[.,]\d{1,2})?(?!\d)|\d{1,20}(?:[.,]\d{1,2})?(?!\d)`
const SCALES: Record<string, number> = { duizend: 1e3, thousand: 1e3, miljoen: 1e6, million: 1e6 }
const PATTERNS = [
  // "€ 83,85", "€ -5", "EUR 50", "€ 2 miljoen"
  String.raw`(?:€|\bEUR\b)\s?[-−]?\s?(?<number>${AMOUNT})(?:,-{1,9})?(?:\s?(?<scale>${Object.keys(SCALES).join('|')})\b)?`,
  // "83,85 euro", "twintig euro", "2 miljoen euro", "50 cent"
  String.raw`(?<![\d.,\p{L}])(?<number>${AMOUNT}|${ANY_WORD})(?:,-{1,9})?\s?(?:(?<scale>${Object.keys(SCALES).join('|')})\s?)?(?<unit>€|EUR\b|euros?(?!\p{L})|(?:euro)?cents?(?!\p{L}))`,
  // "50,-"
  String.raw`(?<![\d.,])(?<number>\d[\d.]{0,20}),-`,
].map((source) => new RegExp(source, 'giu'))

/** Amounts of money. */
export const findMoney: Find = (text) =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { number = '', scale, unit = '' } = match.groups ?? {}
      const isCents = /cent/i.test(unit)
      const amount = numberIn(number) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1) * (isCents ? 0.01 : 1)
      if (Number.isNaN(amount)) return []
      return {
        kind: 'money' as const,
        text: match[0],
        at: match.index,
        isSame: (value) => typeof value.number === 'number' && Math.abs(value.number - amount) < 0.005,
      }
    }),
  )
