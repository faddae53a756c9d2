export const MAX_SUMMARY_WORDS = 50

/** The number of words: groups of characters between spaces. */
const countWords = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length

/** The desk reads a summary aloud, so it is short. */
export function validateSummary(value: string | null | undefined): true | string {
  if (!value?.trim()) return 'Schrijf een samenvatting.'
  const count = countWords(value)
  return (
    count <= MAX_SUMMARY_WORDS || `De samenvatting heeft ${count} woorden. Maak er hoogstens ${MAX_SUMMARY_WORDS} van.`
  )
}
