import type { Journey } from '#src/answers/model/types.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import { dayAt } from '#src/facts/words.ts'
import { isPlanDay, readAnswers, UNKNOWN_DATE } from '../parts/answers-in-address.ts'
import { movedOrNotFound } from './moved-or-not-found.ts'
import { planJson } from './plan.ts'
import { problem } from './problem.ts'
import { type PlanRequest, planRequestSchema } from './schemas-plan.ts'
import { json } from './shared.ts'

/** The plan for the answers in the body of a request. Errors are precise; nothing is stored. */
export function planOfRequest(context: PageContext): PageResult {
  const { params, published, now } = context
  const slug = params.slug ?? ''
  const read = planRequestSchema.safeParse(context.body)
  if (!read.success) return refuse(SHAPE)
  const { answers, date, today = dayAt(now), language: locale = SOURCE_LOCALE } = read.data
  const journey = published.journey(slug, locale)
  if (!journey) return movedOrNotFound({ context, kind: 'journeyPlan', slug, locale: SOURCE_LOCALE })
  if (!isPlanDay(today, dayAt(now))) return refuse(`${JSON.stringify(today)} is geen dag waarvoor wij een plan maken.`)
  const wrong = wrongAnswer({ journey, answers })
  if (wrong) return refuse(wrong)
  const asked = readAnswers({ query: asQuery({ journey, answers, date }), journey, today })
  if (asked.wrong.length > 0) return refuse(`${JSON.stringify(date)} is geen dag waarvoor wij een plan maken. ${DAY}`)
  const plan = published.plan({ slug, locale, ...asked, today })
  if (!plan) return movedOrNotFound({ context, kind: 'journeyPlan', slug, locale: SOURCE_LOCALE })
  if (plan.missing.length > 0) {
    const open = plan.questions.filter(({ key }) => plan.missing.includes(key))
    return refuse(`Er is nog geen antwoord op: ${open.map(question).join('; ')}.`)
  }
  return json(planJson({ plan, links: context }))
}

const SHAPE =
  'Stuur een JSON-object met `answers` (van elke vraag de sleutel van het antwoord) en `date` (JJJJ-MM-DD of null). `today` en `language` (nl of en) mogen ook. Meer niet. Zie /open/v1/openapi.json.'
const DAY = 'Schrijf hem als JJJJ-MM-DD, niet meer dan tien jaar vooruit, of geef null als de dag nog niet bekend is.'

const refuse = (detail: string): PageResult => problem({ status: 400, title: 'De vraag klopt niet', detail })

type Answered = { journey: Journey; answers: PlanRequest['answers'] }

/** The first error in the answers, in words; null when each one is an option of this life event. */
function wrongAnswer({ journey, answers }: Answered): string | null {
  const choices = journey.questions.filter(({ kind }) => kind === 'choice')
  for (const [key, answer] of Object.entries(answers)) {
    const asked = choices.find((one) => one.key === key)
    if (!asked) {
      const isDate = journey.questions.some((one) => one.key === key)
      return isDate
        ? `${JSON.stringify(key)} is de datum. Zet die in \`date\`, niet in \`answers\`.`
        : `De vraag ${JSON.stringify(key)} is er niet. De vragen zijn: ${choices.map((one) => one.key).join(', ')}.`
    }
    if (!asked.options.some((option) => option.key === answer))
      return `Het antwoord ${JSON.stringify(answer)} is er niet bij de vraag ${question(asked)}.`
  }
  return null
}

const question = ({ key, kind, options }: Journey['questions'][number]): string =>
  kind === 'date' ? '`date`' : `${JSON.stringify(key)} (kies uit ${options.map((option) => option.key).join(', ')})`

/** The answers as a query, so that dates are validated by the same code. */
function asQuery({ journey, answers, date }: Answered & Pick<PlanRequest, 'date'>): URLSearchParams {
  const query = new URLSearchParams(answers)
  const dateKey = journey.questions.find(({ kind }) => kind === 'date')?.key
  if (dateKey !== undefined && date !== undefined) query.set(dateKey, date ?? UNKNOWN_DATE)
  return query
}
