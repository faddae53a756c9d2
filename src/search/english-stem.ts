/** English words without their commonest endings: "permits", "moving" and "moved" as "permit", "mov" and "mov". */
export function englishStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^us])s$/, '$1')
  const stem = singular.replace(/(?<=[aeiouy].*[^aeiouy]|[aeiouy][^aeiouy])(ing|ed|e)$/, '')
  return stem.replace(/([^aeioulsz])\1$/, '$1')
}
