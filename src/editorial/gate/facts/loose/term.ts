import type { TermUnit } from '#src/domain/fact-kinds.ts'
import type { Find } from './loose.ts'
import { ANY_WORD, numberIn } from './numbers.ts'

const UNITS: [pattern: RegExp, unit: TermUnit][] = [
  [/^(werkdag|(working|business))/i, 'werkdagen'],
  [/^(kalender|calendar)?\s*(dag|day)/i, 'dagen'],
  [/^(we)/i, 'weken'],
  [/^(maand|month)/i, 'maanden'],
]
const UNIT = String.raw`(?<unit>werkdag(?:en)?|(?:kalender)?dag(?:en)?|weken|week|maand(?:en)?|(?:working |business |calendar )?days?|weeks?|months?)(?!\p{L})`
const STRETCH = String.raw`(?:(?:volle|hele|gehele|achtereenvolgende|aaneengesloten|full|whole|consecutive)\s)?`
/** Excludes frequencies: "7 dagen per week". */
const OFTEN = String.raw`(?!\s(?:per|in de|a|an|each|every)\s)`
const PATTERNS = [
  String.raw`(?<![\d.,:\p{L}])(?<number>\d{1,3}|${ANY_WORD})[\s-]{0,4}${STRETCH}${UNIT}${OFTEN}`,
  // "een dag" is not a term, "binnen een dag" is.
  String.raw`(?<=\b(?:binnen|within)\s)(?<one>een|één|an?|one)\s${UNIT}`,
].map((source) => new RegExp(source, 'giu'))

/** Terms in days, weeks and months. Not years: they look the same as an age. */
export const findTerm: Find = (text) =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { number = '', one, unit = '' } = match.groups ?? {}
      const count = one ? 1 : numberIn(number)
      const termUnit = UNITS.find(([written]) => written.test(unit))?.[1]
      if (Number.isNaN(count)) return []
      return {
        kind: 'term' as const,
        text: match[0],
        at: match.index,
        isSame: (value) => value.number === count && value.termUnit === termUnit,
      }
    }),
  )
