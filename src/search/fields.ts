import type { Entry } from '#src/answers/model/types.ts'
import { asOneWord, everyWordIn, wordsIn } from './words.ts'

/** How much a word counts by where it stands. */
export const FIELDS = { title: 8, keywords: 5, summary: 1.5, text: 0.4 }

/** The words by which an entry is found: as they are written, and their stems. Of running text the stems are enough. */
export function fieldsOf({ entry, stem }: { entry: Entry; stem: (word: string) => string }) {
  const { title, keywords, summary, text } = entry
  const both = (words: string[]) => [...new Set([...words, ...words.map(stem)])].join(' ')
  return {
    title: both(everyWordIn(title)),
    keywords: both(keywords.flatMap((keyword) => [...everyWordIn(keyword), asOneWord(keyword)])),
    summary: both(everyWordIn(summary)),
    text: [...new Set(wordsIn(text).map(stem))].join(' '),
  }
}
