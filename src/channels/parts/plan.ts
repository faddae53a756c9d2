import type { CodeProblem, Plan, PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import type { ChannelOption, Locale } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { dayAt } from '#src/facts/words.ts'
import type { PageContext } from '../page.ts'
import { type AnswersInAddress, readAnswers } from './answers-in-address.ts'

type PlanOfAnswersInput = Pick<PageContext, 'published' | 'now'> & { locale: Locale }

/** The plan for these answers, which can be incomplete. Null: no such life event. */
export function planOfAnswers(given: PlanOfAnswersInput & { slug: string; query: URLSearchParams }) {
  const { slug, locale, query, published, now } = given
  const journey = published.journey(slug, locale)
  const today = dayAt(now)
  const asked: AnswersInAddress | null = journey && readAnswers({ query, journey, today })
  const plan = asked && published.plan({ slug, locale, ...asked, today })
  return plan && asked ? { plan, asked } : null
}

type ByCode =
  | { plan: Plan; asked: Pick<AnswersInAddress, 'answers' | 'date'>; changes: readonly string[] }
  | { problem: CodeProblem }

/** The plan of a code, or why there is none. Questions may have been added since the code was made. */
export function planOfCode({ code, locale, published, now }: PlanOfAnswersInput & { code: string }): ByCode {
  const opened = published.openCode(code, locale)
  if (!opened.ok) return opened
  const { slug, answers, date, changes } = opened
  const plan = published.plan({ slug, locale, answers, date, today: dayAt(now) })
  return plan ? { plan, asked: { answers, date }, changes } : { problem: 'unknown' }
}

/** Attributes with the key and dates of a step, so that tests can read the plan back from any channel. */
export const stepAttributes = ({ key, earliest, latest }: PlanStep) => ({
  id: `stap-${key}`,
  'data-date': `${earliest ?? ''}/${latest ?? ''}`,
})

/** The steps in the order of every channel: those of the resident, of the municipality, of others. */
export const inShownOrder = ({ groups, municipality, others }: Plan): PlanStep[] => [
  ...groups.flatMap(({ steps }) => steps),
  ...municipality,
  ...others,
]

type Total = { label: string; amounts: readonly string[]; steps: readonly StepName[] }

/** The totals: required amounts, then optional ones, then the steps whose costs are not certain. */
export function totalsIn({ costs, locale }: Pick<Plan, 'costs' | 'locale'>): Total[] {
  const { totalNeeded, totalOptional, notAdded, nothingToPay } = words[locale].plan
  const { needed, optional, depends } = costs
  return [
    { label: totalNeeded, amounts: needed.length > 0 ? needed : [nothingToPay], steps: [] },
    { label: totalOptional, amounts: optional, steps: [] },
    { label: notAdded, amounts: [], steps: depends },
  ].filter(({ amounts, steps }) => amounts.length + steps.length > 0)
}

/** The options with which the resident arranges a step; steps of others have none. */
export const waysOf = ({ actor, product }: PlanStep): readonly ChannelOption[] =>
  actor === 'resident' ? (product?.channelOptions ?? []) : []

export const waysWithoutInternetFirst = (step: PlanStep): ChannelOption[] =>
  waysOf(step).toSorted((a, b) => a.kind.localeCompare(b.kind))
