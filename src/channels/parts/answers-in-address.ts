import { CODE_DATES } from '#journeys/code.ts'
import type { Journey } from '#src/answers/model/types.ts'
import { isDay } from '#src/facts/words.ts'

/** The answers of a resident in the query of an address: `?auto=ja&datum=2027-01-15`. */
export type AnswersInAddress = {
  answers: Record<string, string>
  /** YYYY-MM-DD; null: the day is not known yet; undefined: not asked yet. */
  date: string | null | undefined
  /** Keys of questions with an invalid answer. */
  wrong: string[]
}

/** The value of the date question when the date is not known yet. */
export const UNKNOWN_DATE = 'onbekend'

/** The dates that are accepted: those that a code can hold, up to a maximum ahead. */
const FIRST_DAY = CODE_DATES.first.toString()
const YEARS_AHEAD = 10

/** Reads the answers from a query. Parameters that are no question of this life event are ignored. */
export function readAnswers({
  query,
  journey,
  today,
}: {
  query: URLSearchParams
  journey: Journey
  today: string
}): AnswersInAddress {
  const asked: AnswersInAddress = { answers: {}, date: undefined, wrong: [] }
  for (const { key, kind, options } of journey.questions) {
    if (kind === 'date') {
      const given = dateGiven(query, key)
      if (given === undefined) continue
      if (given === UNKNOWN_DATE) asked.date = null
      else if (isPlanDay(given, today)) asked.date = given
      else asked.wrong.push(key)
      continue
    }
    const given = query.get(key)
    if (given === null) continue
    if (options.some((option) => option.key === given)) asked.answers[key] = given
    else asked.wrong.push(key)
  }
  return asked
}

/** The answers as a query: "auto=ja&datum=2027-01-15". In the order of the questions, each once. */
export function answersQuery({
  asked,
  journey,
}: {
  asked: Pick<AnswersInAddress, 'answers' | 'date'>
  journey: Journey
}): string {
  const query = new URLSearchParams()
  for (const { key, kind } of journey.questions) {
    const value = kind === 'date' ? (asked.date === null ? UNKNOWN_DATE : asked.date) : asked.answers[key]
    if (value !== undefined) query.set(key, value)
  }
  return query.toString()
}

/** The date as one value, or from a form as three, in any order and with or without leading zeros. */
function dateGiven(query: URLSearchParams, key: string): string | undefined {
  const whole = query.getAll(key).find((value) => value !== '')
  if (whole) return whole
  const [day, month, year] = DATE_PARTS.map((part) => (query.get(`${key}-${part}`) ?? '').trim())
  if (!day && !month && !year) return undefined
  return `${(year ?? '').padStart(4, '20')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

export const DATE_PARTS = ['dag', 'maand', 'jaar'] as const

/** True for a day that a plan can be about, or can be made on. */
export const isPlanDay = (day: string, today: string): boolean =>
  isDay(day) && day >= FIRST_DAY && day <= `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
