/** The shortest part of a compound that we trust: "afvalpas" has "pas" in it, but so has "kompas". */
const SHORTEST_PART = 4
/** Of the longest words there are. What is longer is no word, and every letter more can double the ways to take it apart. */
const LONGEST_WORD = 60

export type Compounds = {
  /** The stems of a word's parts: of "parkeervergunning" those of "parkeren" and "vergunning". Nothing for other words. */
  partsOf: (word: string) => string[]
  /** The words of the catalogue that have this stem as a part. */
  withPart: (stem: string) => readonly string[]
}

/** Dutch writes words together. A part of a word counts where it is also a word of its own among these words. */
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
