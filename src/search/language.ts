import { stem as englishStem } from 'porter2'
import type { Entry, Locale } from '#src/answers/model/types.ts'
import { type Compounds, compoundsIn } from './compounds.ts'
import { dutchStem } from './dutch-stem.ts'
import { wordsIn } from './words.ts'

/** How words of a language are reduced to their stem. */
export const STEMMERS: Record<Locale, (word: string) => string> = { nl: dutchStem, en: englishStem }

const NO_COMPOUNDS: Compounds = { partsOf: () => [], withPart: () => [] }

/** Whether a language writes compounds as one word. English hardly does. */
const HAS_COMPOUNDS: Record<Locale, boolean> = { nl: true, en: false }

/** The compounds among the words of titles and keywords. */
export function compoundsOf({ locale, entries }: { locale: Locale; entries: readonly Entry[] }): Compounds {
  if (!HAS_COMPOUNDS[locale]) return NO_COMPOUNDS
  const texts = new Set(entries.flatMap(({ title, keywords }) => [title, ...keywords]))
  return compoundsIn({ words: [...new Set([...texts].flatMap(wordsIn))], stem: STEMMERS[locale] })
}

/** Memoises a function of words. Not for user input, which is unbounded. */
export function memoised(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = stem(word)
    known.set(word, made)
    return made
  }
}
