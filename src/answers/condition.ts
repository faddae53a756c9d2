import type { RawStep } from './raw.ts'
import type { Journey, Locale } from './types.ts'

type Args = { when: RawStep['when']; questions: Journey['questions']; locale: Locale }

/**
 * For whom a step is: "U heeft een auto. Uw nieuwe huis is in Nijmegen of in het buitenland." A sentence for each
 * condition, made of the answers, so that an answer reads the same here as under its question. Null: for everyone.
 */
export function conditionInWords({ when, questions, locale }: Args): string | null {
  const sentences = (when ?? []).flatMap((condition) => {
    const options = questions.find(({ key }) => key === condition.question)?.options ?? []
    const labels = options.filter(({ key }) => condition.options?.includes(key)).map(({ label }) => label)
    return labels.length > 0 ? [`${oneOf(labels, locale)}.`] : []
  })
  return sentences.length > 0 ? sentences.join(' ') : null
}

/** What the answers begin with alike is said once: "U woont in Nijmegen of in Arnhem". */
function oneOf(labels: readonly string[], locale: Locale): string {
  const [first = '', ...others] = labels
  const alike = wordsAlike(labels)
  const rest = others.map((label) => (alike === 0 ? lowerFirst(label) : label.split(' ').slice(alike).join(' ')))
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format([first, ...rest])
}

/** The number of words that all begin with, leaving at least one word of each. */
function wordsAlike(labels: readonly string[]): number {
  const all = labels.map((label) => label.split(' '))
  const most = Math.min(...all.map(({ length }) => length)) - 1
  let count = 0
  while (count < most && all.every((words) => words[count] === all[0]?.[count])) count++
  return count
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
