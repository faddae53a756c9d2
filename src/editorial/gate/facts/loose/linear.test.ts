import fc from 'fast-check'
import { expect, it } from 'vitest'
import { looseIn } from '../loose-facts.ts'
import { findMoney } from './money.ts'
import { findTerm } from './term.ts'

/** The patterns before their repetitions were bounded. These take 24 seconds on ninety thousand spaces. */
const WORD = String.raw`\p{L}+(?:-\p{L}+)?`
const AMOUNT = String.raw`\d{1,3}(?:[.,\u00a0 ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`
const SCALE = 'duizend|thousand|miljoen|million'
const UNIT = String.raw`(?:werkdag(?:en)?|(?:kalender)?dag(?:en)?|weken|week|maand(?:en)?|(?:working |business |calendar )?days?|weeks?|months?)(?!\p{L})`
const MONEY = [
  String.raw`(?:€|\bEUR\b)\s*[-−]?\s*(?:${AMOUNT})(?:,-+)?(?:\s*(?:${SCALE})\b)?`,
  String.raw`(?<![\d.,\p{L}])(?:${AMOUNT}|${WORD})(?:,-+)?\s*(?:(?:${SCALE})\s*)?(?:€|EUR\b|euros?(?!\p{L})|(?:euro)?cents?(?!\p{L}))`,
  String.raw`(?<![\d.,])\d[\d.]*,-`,
]
const TERM = [
  String.raw`(?<![\d.,:\p{L}])(?:\d{1,3}|${WORD})[\s-]*(?:(?:volle|hele|gehele|achtereenvolgende|aaneengesloten|full|whole|consecutive)\s+)?${UNIT}(?!\s+(?:per|in de|a|an|each|every)\s)`,
  String.raw`(?<=\b(?:binnen|within)\s+)(?:een|één|an?|one)\s+${UNIT}`,
]

/** Random sentences of parts of such facts, with at most one space between them. */
const piece = fc.oneof(
  fc.integer({ min: 0, max: 2_500_000 }).map(String),
  fc.float({ min: 0, max: 5000, noNaN: true }).map((number) => number.toFixed(2).replace('.', ',')),
  fc.constantFrom(
    ...'€ EUR euro euros cent eurocent duizend miljoen ,- ,-- - − . , 1.250 12.500,50 100 000'.split(' '),
  ),
  fc.constantFrom(
    ...'dag dagen week weken maand maanden days working hele volle binnen within een één one per'.split(' '),
  ),
  fc.constantFrom(...'twintig zes zevenentwintig twenty-five honderd u betaalt dat kost keer wet van'.split(' ')),
)
const sentence = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '\u00a0', '')), { minLength: 1, maxLength: 12 })
  .map((pieces) =>
    pieces
      .flat()
      .join('')
      .replace(/(\s)\s+/g, '$1'),
  )
  // More digits than the patterns look at are no amount that a municipality asks.
  .filter((text) => !/\d{21}/.test(text))

/** The matches of the old patterns, without words that `numberIn` does not know as a number. */
const before = (patterns: readonly string[], text: string): string[] =>
  patterns.flatMap((source) => [...text.matchAll(new RegExp(source, 'giu'))].map(([found]) => found))

it('A8: finds the same in what people write as before', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const money = findMoney(text).map((loose) => loose.text)
      const terms = findTerm(text).map((loose) => loose.text)
      expect(before(MONEY, text)).toEqual(expect.arrayContaining(money))
      expect(before(TERM, text)).toEqual(expect.arrayContaining(terms))
      // Every match with a digit is still found.
      const isNumber = (found: string) => /\d/.test(found)
      expect(money.filter(isNumber)).toEqual(before(MONEY, text).filter(isNumber))
      expect(terms.filter(isNumber)).toEqual(before(TERM, text).filter(isNumber))
    }),
    { numRuns: 2_000 },
  )
})

it('A8: sees several spaces as the one that a reader sees', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 2, max: 9 }), (text, count) => {
      const wide = text.replace(/\s/g, (space) => space.repeat(count))
      expect(looseIn([wide]).map((loose) => loose.text)).toEqual(looseIn([text]).map((loose) => loose.text))
    }),
  )
})

it('A8: of what overlaps the longest stays, also in a row of hundreds', () => {
  const found = looseIn([Array.from({ length: 500 }, (_, at) => `${at + 1} januari 2027`).join(' ')])
  expect(found.map((loose) => loose.text)).toEqual(Array.from({ length: 31 }, (_, at) => `${at + 1} januari 2027`))
})
