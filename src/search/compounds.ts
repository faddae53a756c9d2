/** Minimum length of a part of a compound: "afvalpas" contains "pas", but so does "kompas". */
const SHORTEST_PART = 4
/** Longer than any real word. Each extra letter can double the number of ways to split a word. */
const LONGEST_WORD = 60

export type Compounds = {
  /** The stems of a word's parts: for "parkeervergunning" those of "parkeren" and "vergunning". Empty for other words. */
  partsOf: (word: string) => string[]
  /** The words in the index that have this stem as a part. */
  withPart: (stem: string) => readonly string[]
}

/** Splits Dutch compounds. A part counts only when it is itself one of these words. */
export function compoundsIn(args: { words: readonly string[]; stem: (word: string) => string }): Compounds {
  const { words, stem } = args
  const stems = new Set(words.map(stem))
  const partsOf = (word: string): string[] => {
    if (word.length > LONGEST_WORD) return []
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const first = stem(word.slice(0, at))
      if (!stems.has(first)) continue
      const rest = word.slice(at)
      const last = stem(rest)
      const inner = partsOf(rest)
      if (stems.has(last)) return [first, last, ...inner]
      if (inner.length > 0) return [first, ...inner]
    }
    return []
  }
  const compounds = new Map<string, string[]>()
  for (const word of words) {
    for (const part of new Set(partsOf(word))) compounds.set(part, [...(compounds.get(part) ?? []), word])
  }
  return { partsOf, withPart: (part) => compounds.get(part) ?? [] }
}
