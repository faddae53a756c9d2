import type { Query } from 'minisearch'
import type { Compounds } from './compounds.ts'
import { FIELDS } from './fields.ts'
import { STOP_WORDS, wordsIn } from './words.ts'

type Language = { stem: (word: string) => string; compounds: Compounds }
type QueriesForInput = Language & {
  query: string
  /** Whether anything fits a part of the question. */
  finds: (query: Query) => boolean
}

/** More words than anybody means; it keeps a pasted text from costing time. */
const MOST_WORDS = 12

/**
 * What to look for, from strict to lenient: what fits all words, then what fits some. A word that nothing has as it was
 * typed, is taken for a typing error. Nothing when there is nothing to look for.
 */
export function queriesFor({ query, finds, ...language }: QueriesForInput): Query[] {
  const typed = wordsIn(query).slice(0, MOST_WORDS)
  const words = withoutStopWords(typed)
  if (words.length === 0) return []
  const wanted = words.map((word) => {
    const exact = asTyped(word, language)
    return finds(exact) ? exact : misspelled(word, language)
  })
  const joined = neighboursJoined(typed).map(
    (variant): Query => ({
      combineWith: 'AND',
      queries: withoutStopWords(variant).map((word) => asTyped(word, language)),
    }),
  )
  return [
    { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: wanted }, ...joined] },
    { combineWith: 'OR', queries: wanted },
  ]
}

/** A question of nothing but such words is looked for as it is. */
function withoutStopWords(words: string[]): string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return telling.length > 0 ? telling : words
}

function asTyped(word: string, { stem, compounds }: Language): Query {
  const stemmed = stem(word)
  const within = compounds.withPart(stemmed)
  const parts = compounds.partsOf(word)
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: word.length > 2 },
      stemmed,
      { queries: [...within], boost: HALF },
      ...(parts.length > 0 ? [{ combineWith: 'AND' as const, queries: parts, boost: HALF }] : []),
    ],
  }
}

function misspelled(word: string, { stem }: Language): Query {
  const fuzzy = word.length > 4 ? 0.25 : word.length > 3 ? 1 : false
  return { combineWith: 'OR', fuzzy, queries: [word, stem(word)] }
}

/** "grof vuil" as "grofvuil": each pair of neighbours as one word, and all of it as one word. */
function neighboursJoined(words: string[]): string[][] {
  if (words.length < 2) return []
  const pairs = words.slice(1).map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)])
  return words.length > 2 ? [...pairs, [words.join('')]] : pairs
}

/** A part of a compound says less than the word itself. */
const HALF = Object.fromEntries(Object.entries(FIELDS).map(([field, boost]) => [field, boost / 2]))
