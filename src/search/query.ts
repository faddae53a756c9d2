import type { Query } from 'minisearch'
import type { Compounds } from './compounds.ts'
import { FIELDS } from './fields.ts'
import { STOP_WORDS, wordsIn } from './words.ts'

type Language = { stem: (word: string) => string; compounds: Compounds }
type QueriesForInput = Language & {
  query: string
  /** Whether any entry matches this part of the query. */
  finds: (query: Query) => boolean
}

/** A limit, so that a long pasted text does not take long to search. */
const MOST_WORDS = 12

/**
 * The queries for a search, from strict to lenient: all words, then some of them. A word without any exact match is treated
 * as a typing error. Empty when there is nothing to search for.
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

/** A search that consists of stop words only is kept as it is. */
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

/** "grof vuil" as "grofvuil": each pair of neighbours joined, and all words joined. */
function neighboursJoined(words: string[]): string[][] {
  if (words.length < 2) return []
  const pairs = words.slice(1).map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)])
  return words.length > 2 ? [...pairs, [words.join('')]] : pairs
}

/** A match on part of a compound weighs less than on the word itself. */
const HALF = Object.fromEntries(Object.entries(FIELDS).map(([field, boost]) => [field, boost / 2]))
