import type { Condition } from '#journeys/model.ts'
import type { Journey, Locale } from '../model/types.ts'

type Questions = readonly Pick<Journey['questions'][number], 'key' | 'options'>[]
type ConditionInWordsInput = { condition: Condition | null; questions: Questions; locale: Locale }

/**
 * A condition in words: "U heeft een auto. Uw nieuwe huis is in Nijmegen of in het buitenland." One sentence per part,
 * built from the labels of the options, so that the words match the question. Null: for everyone.
 */
export function conditionInWords({ condition, questions, locale }: ConditionInWordsInput): string | null {
  if (condition === null) return null
  const positive = withoutNot({ condition, questions })
  const sentences = ('all' in positive ? positive.all : [positive]).flatMap((part) => {
    const clause = clauseOf({ condition: part, questions, locale })
    return clause ? [`${clause}.`] : []
  })
  return sentences.length > 0 ? sentences.join(' ') : null
}

function clauseOf(args: { condition: Condition; questions: Questions; locale: Locale }): string | null {
  const { condition, questions, locale } = args
  if ('options' in condition) {
    const options = questions.find(({ key }) => key === condition.question)?.options ?? []
    const labels = options.filter(({ key }) => condition.options.includes(key)).map(({ label }) => label)
    return labels.length > 0 ? oneOf(labels, locale) : null
  }
  if ('not' in condition) return null
  const parts = 'all' in condition ? condition.all : condition.any
  const clauses = parts.flatMap((part) => clauseOf({ condition: part, questions, locale }) ?? [])
  const [first, ...rest] = clauses
  if (first === undefined) return null
  const type = 'all' in condition ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(locale, { type }).format([first, ...rest.map(lowerFirst)])
}

/** Removes negations: a negated answer becomes the other answers to its question, negated groups follow De Morgan. */
function withoutNot(args: { condition: Condition; questions: Questions; negated?: boolean }): Condition {
  const { condition, questions, negated = false } = args
  const within = (part: Condition) => withoutNot({ condition: part, questions, negated })
  if ('not' in condition) return withoutNot({ condition: condition.not, questions, negated: !negated })
  if ('all' in condition) return negated ? { any: condition.all.map(within) } : { all: condition.all.map(within) }
  if ('any' in condition) return negated ? { all: condition.any.map(within) } : { any: condition.any.map(within) }
  if (!negated) return condition
  const all = questions.find(({ key }) => key === condition.question)?.options ?? []
  const others = all.map(({ key }) => key).filter((key) => !condition.options.includes(key))
  return { question: condition.question, options: others }
}

/** Joins labels and says their common beginning once: "U woont in Nijmegen of in Arnhem". */
function oneOf(labels: readonly string[], locale: Locale): string {
  const [first = '', ...others] = labels
  const alike = wordsAlike(labels)
  const rest = others.map((label) => (alike === 0 ? lowerFirst(label) : label.split(' ').slice(alike).join(' ')))
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format([first, ...rest])
}

/** The number of words with which all labels begin, leaving at least one word of each. */
function wordsAlike(labels: readonly string[]): number {
  const all = labels.map((label) => label.split(' '))
  const most = Math.min(...all.map(({ length }) => length)) - 1
  let count = 0
  while (count < most && all.every((words) => words[count] === all[0]?.[count])) count++
  return count
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
