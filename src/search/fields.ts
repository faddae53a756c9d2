import type { Entry } from '#src/answers/model/types.ts'
import { asOneWord, everyWordIn, wordsIn } from './words.ts'

/** The weight of a word by the field it is in. */
export const FIELDS = { title: 8, keywords: 5, summary: 1.5, text: 0.4 }

/** The words by which an entry is found, as written and stemmed. Running text is only stemmed. */
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
