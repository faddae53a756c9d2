/**
 * Stems Dutch words: "verhuizen", "verhuizing", "verhuisd" and the misspelt "verhuisen" all become "verhuis". Based on
 * Snowball's Dutch stemmer (https://snowballstem.org/algorithms/dutch/stemmer.html), with three differences: equal sounds at
 * the end get one spelling (z as s, v as f, no double letters), participles lose their prefix and suffix, and "-ing" is also
 * removed from short words ("woning" is "wonen"). `word` is in lower case without accents.
 */
export function dutchStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const marked = withoutParticiple(word)
    .replace(/(^|[aeiou])y/g, '$1Y')
    .replace(/(?<=[aeiouy])i(?=[aeiouy])/g, 'I')
  const r1 = Math.max(3, regionAfter(marked, 0))
  const r2 = regionAfter(marked, r1)
  return fold(withoutSuffixes({ word: marked, r1, r2 }))
}

const VOWEL = /[aeiouy]/
const CONSONANT_AT_END = /[^aeiouy]$/

/** "verhuisd", "aangevraagd" and "gehuwd" as "verhuis", "aanvraag" and "huw". Not "-cht": "bericht" is no participle. */
function withoutParticiple(word: string): string {
  if (!/[^aeiouycnhdt][dt]$|[aeiou]{2}[nm]d$/.test(word)) return word
  const stem = word.slice(0, -1)
  const separable = /^(aan|af|bij|door|in|mee|om|op|over|uit|weg)ge(.{3,})$/.exec(stem)
  if (separable) return `${separable[1]}${separable[2]}`
  if (/^ge.{3,}$/.test(stem)) return stem.slice(2)
  return /^(be|her|ont|ver).{3,}$/.test(stem) ? stem : word
}

/** Where the region begins: after the first consonant that follows a vowel (R1 in Snowball). */
function regionAfter(word: string, start: number): number {
  for (let at = start + 1; at < word.length; at++) {
    if (VOWEL.test(word[at - 1] ?? '') && !VOWEL.test(word[at] ?? '')) return at + 1
  }
  return word.length
}

type Marked = { word: string; r1: number; r2: number }

function withoutSuffixes({ word, r1, r2 }: Marked): string {
  const withoutDiminutive = /jes?$/.test(word)
    ? cut({ word, suffix: /jes?$/, region: r1, after: CONSONANT_AT_END })
    : word
  const withoutPlural = pluralOff(withoutDiminutive, r1)
  const withoutE = cut({ word: withoutPlural, suffix: /e$/, region: r1, after: CONSONANT_AT_END })
  const withoutHeid = cut({ word: withoutE, suffix: /heid$/, region: r2, after: /[^c]$/ })
  const short = withoutHeid === withoutE ? withoutE : pluralOff(withoutHeid, r1)
  return derivedOff(short, { r1, r2 })
}

function pluralOff(word: string, r1: number): string {
  if (word.endsWith('heden')) return cut({ word, suffix: /heden$/, region: r1, instead: 'heid' })
  if (/ene?$/.test(word)) return cut({ word, suffix: /ene?$/, region: r1, after: /(?<!gem)(?<![aeiouy])$/ })
  return cut({ word, suffix: /se?$/, region: r1, after: /[^aeiouyj]$/ })
}

function derivedOff(word: string, { r1, r2 }: { r1: number; r2: number }): string {
  if (word.endsWith('end')) return cut({ word, suffix: /end$/, region: r2 })
  if (word.endsWith('ing')) return cut({ word, suffix: /ing$/, region: r1 })
  if (word.endsWith('ig')) return cut({ word, suffix: /ig$/, region: r2, after: /[^e]$/ })
  if (word.endsWith('lijk')) return cut({ word, suffix: /lijk$/, region: r2 })
  return cut({ word, suffix: /baar$/, region: r2 })
}

type Cut = { word: string; suffix: RegExp; region: number; after?: RegExp; instead?: string }

/** Removes a suffix when it lies wholly in the region and may follow the rest of the word. */
function cut({ word, suffix, region, after = /$/, instead = '' }: Cut): string {
  const at = word.search(suffix)
  if (at < region) return word
  const rest = word.slice(0, at)
  return after.test(rest) ? rest + instead : word
}

/** One spelling for equal sounds at the end. */
function fold(stem: string): string {
  return stem
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/([^aeiouyI])([aeou])\2([^aeiouyI])$/, '$1$2$3')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .toLowerCase()
}
