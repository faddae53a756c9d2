import { CODE_DATES } from '#journeys/code.ts'
import type { Journey } from '#src/answers/model/types.ts'
import { isDay } from '#src/facts/words.ts'
import { readTypedDate } from './typed-date.ts'

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
      const given = dateGiven({ query, key, today })
      if (given.problem === 'missing') continue
      if (given.problem) asked.wrong.push(key)
      else asked.date = given.day === UNKNOWN_DATE ? null : given.day
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

type DateGivenInput = { query: URLSearchParams; key: string; today: string }

/** The answer to a date question: one value (a day, or UNKNOWN_DATE), or what people wrote in three fields. */
export function dateGiven({ query, key, today }: DateGivenInput): ReturnType<typeof readTypedDate> {
  const whole = query.getAll(key).find((value) => value !== '')
  if (whole === UNKNOWN_DATE) return { day: whole }
  const [day = '', month = '', year = ''] = DATE_PARTS.map((part) => query.get(`${key}-${part}`) ?? '')
  const typed = whole ? wholeDay(whole) : readTypedDate({ day, month, year }, today)
  if (typed.problem) return typed
  const outside = outsidePlans(typed.day, today)
  return outside ? { problem: outside } : typed
}

const wholeDay = (day: string): ReturnType<typeof readTypedDate> => (isDay(day) ? { day } : { problem: 'unknown' })

export const DATE_PARTS = ['dag', 'maand', 'jaar'] as const

/** True for a day that a plan can be about, or can be made on. */
export const isPlanDay = (day: string, today: string): boolean => isDay(day) && outsidePlans(day, today) === null

function outsidePlans(day: string, today: string): 'early' | 'late' | null {
  if (day < FIRST_DAY) return 'early'
  return day > `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}` ? 'late' : null
}
