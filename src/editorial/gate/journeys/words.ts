import type { RawJourney } from '#collections/raw.ts'
import { namedIn } from '#journeys/condition.ts'
import type { Answers, Condition } from '#journeys/model.ts'

export type JourneyWords = ReturnType<typeof journeyWords>

/** The parts of a life event by their Dutch labels, or by their keys without one. */
export function journeyWords({ questions, steps }: Pick<RawJourney, 'questions' | 'steps'>) {
  const question = (key: string): string => quote(questions?.find((one) => one.key === key)?.label?.nl, key)
  const step = (key: string): string => quote(steps?.find((one) => one.key === key)?.title?.nl, key)
  const option = (from: string, key: string): string => {
    const options = questions?.find((one) => one.key === from)?.options
    return options?.find((one) => one.key === key)?.label?.nl || key
  }
  return {
    question,
    step,
    isStep: (index: number, key: string): boolean => steps?.[index]?.key === key,
    chain: (keys: readonly string[]): string => keys.map(step).join(' → '),
    options: (index: number, keys: readonly string[]): string =>
      list(keys.map((key) => `“${option(questions?.[index]?.key ?? '', key)}”`)),
    /** The given answers, each a sentence without full stop. */
    answers: (answers: Answers): string[] => Object.entries(answers).map(([from, key]) => option(from, key)),
    /** The answers that a condition depends on. */
    condition: (condition: Condition | undefined): string =>
      list(
        namedIn(condition ?? null).flatMap(({ question: from, options }) =>
          options.map((key) => `“${option(from, key)}”`),
        ),
      ),
  }
}

const quote = (text: string | null | undefined, key: string): string => `“${text || key}”`

const list = (parts: readonly string[]): string => new Intl.ListFormat('nl').format(parts)
