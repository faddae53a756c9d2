/** English words without their commonest endings: "permits", "moving" and "moved" as "permit", "mov" and "mov". */
export function englishStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^us])s$/, '$1')
  const before = singular.replace(/(?:ing|ed|e)$/, '')
  // What is left must be a word: with a vowel, and not at its end.
  const stem = /[aeiouy]/.test(before) && /[^aeiouy]$/.test(before) ? before : singular
  return stem.replace(/([^aeioulsz])\1$/, '$1')
}
