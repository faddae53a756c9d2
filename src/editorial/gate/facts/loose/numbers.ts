import type { Locale } from '#src/domain/locales.ts'

const words = (all: string) => all.split(' ')

type Written = {
  small: string[]
  tens: string[]
  large: Record<string, number>
  join: (tens: string, unit: string) => string
}

const LANGUAGES: Record<Locale, Written> = {
  nl: {
    small: words(
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    ),
    tens: words('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    large: { honderd: 100, duizend: 1000 },
    join: (tens, unit) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${tens}`,
  },
  en: {
    small: words(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    tens: words('twenty thirty forty fifty sixty seventy eighty ninety'),
    large: { hundred: 100, thousand: 1000 },
    join: (tens, unit) => `${tens}-${unit}`,
  },
}

/** Numbers in words, Dutch and English. Without "een" and "one", which are mostly articles or pronouns. */
const NUMBERS = new Map<string, number>(
  Object.values(LANGUAGES).flatMap(({ small, tens, large, join }) => [
    ...small.map((word, number): [string, number] => [word, number]).slice(2),
    ...tens.flatMap((ten, index): [string, number][] =>
      ['', ...small.slice(1, 10)].map((unit, ones) => [unit ? join(ten, unit) : ten, (index + 2) * 10 + ones]),
    ),
    ...Object.entries(large),
  ]),
)

/**
 * Matches any word of up to thirty letters, of which `numberIn` then finds the number; a pattern of all number words
 * would be slow.
 */
export const ANY_WORD = String.raw`\p{L}{1,30}(?:-\p{L}{1,30})?`

/** The value of a number: "1.234,56", "83,85", "50,-" or "twintig". NaN for other words. */
export function numberIn(written: string): number {
  const text = written.trim().toLowerCase()
  const word = NUMBERS.get(text)
  if (word !== undefined) return word
  const digits = text.replace(/,-+$/, '').replace(/\s/g, '')
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? []
  return Number(`${whole.replace(/[.,]/g, '')}.${cents || 0}`)
}
