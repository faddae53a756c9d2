type WrapInput = { text: string; most: number; lines: number }

/** Breaks a text into lines of at most `most` characters; the rest is cut off with "…". SVG does not wrap text. */
export function wrap({ text, most, lines }: WrapInput): string[] {
  const made: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length <= most) line = longer
    else {
      made.push(line)
      line = word
    }
  }
  if (line) made.push(line)
  if (made.length <= lines) return made
  const last = made[lines - 1] ?? ''
  return [...made.slice(0, lines - 1), `${last.slice(0, most - 1).trimEnd()}…`]
}

/** Splits a word that is longer than a line. */
function pieces(word: string, most: number): string[] {
  const letters = [...word]
  const count = Math.ceil(letters.length / most)
  return Array.from({ length: count }, (_, at) => letters.slice(at * most, (at + 1) * most).join(''))
}
