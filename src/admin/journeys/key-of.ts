import { slugify } from '#collections/fields/slug.ts'

const MOST = 60

/** A key made from a title, in whole words; with a number when another row has it already. */
export function keyOf({ title, taken }: { title: string; taken: readonly string[] }): string {
  const whole = slugify(title)
  const key = whole.length <= MOST ? whole : whole.slice(0, MOST + 1).replace(/-[^-]*$/, '')
  if (!key || !taken.includes(key)) return key
  let number = 2
  while (taken.includes(`${key}-${number}`)) number++
  return `${key}-${number}`
}

/** True when the key was generated from this title, false when it was typed by hand. */
export const isMadeOf = (key: string, title: string): boolean =>
  key.replace(/-\d+$/, '') === keyOf({ title, taken: [] }).replace(/-\d+$/, '')
