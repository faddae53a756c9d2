import { inLocale, type Locale } from '#src/domain/locales.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { currentValue } from './current-value.ts'

type FactOption = { value: string; label: string; words: string }

/** The facts to choose from, each with its current value, by which editors know it. */
export function factOptions(facts: readonly RawFact[], locale: Locale): FactOption[] {
  const all = facts.map((fact) => ({ fact, label: labelOf(fact, locale) }))
  const isAlone = (label: string) => all.filter((other) => other.label === label).length === 1
  return all
    .map(({ fact: { id, key }, label }) => ({
      value: id,
      label: isAlone(label) ? label : `${label} (${key})`,
      words: plain(`${label} ${key}`),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}

/** True when every typed word occurs in it; a number only at the start of a word: 6 does not match 16. */
export const isFound = ({ words }: Pick<FactOption, 'words'>, typed: string): boolean =>
  plain(typed)
    .split(' ')
    .every((word) => (/^\d/.test(word) ? ` ${words}`.includes(` ${word}`) : words.includes(word)))

function labelOf(fact: RawFact, locale: Locale): string {
  const name = inLocale(fact.label, locale) ?? fact.key
  const said = currentValue(fact, locale)
  return said ? `${name}: ${said}` : name
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
