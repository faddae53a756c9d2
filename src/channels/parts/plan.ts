import type { CodeProblem, Plan, PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import type { ChannelOption, Locale } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { dayAt } from '#src/facts/words.ts'
import type { PageContext } from '../page.ts'
import { type AnswersInAddress, readAsked } from './asked.ts'

type PlanOfAnswersInput = Pick<PageContext, 'published' | 'now'> & { locale: Locale }

/** The plan of who gave these answers; some may be missing. Null: there is no such life event. */
export function planOfAnswers(given: PlanOfAnswersInput & { slug: string; query: URLSearchParams }) {
  const { slug, locale, query, published, now } = given
  const journey = published.journey(slug, locale)
  const today = dayAt(now)
  const asked: AnswersInAddress | null = journey && readAsked({ query, journey, today })
  const plan = asked && published.plan({ slug, locale, ...asked, today })
  return plan && asked ? { plan, asked } : null
}

type ByCode =
  | { plan: Plan; asked: Pick<AnswersInAddress, 'answers' | 'date'>; changes: readonly string[] }
  | { problem: CodeProblem }

/** The plan of a code, which may ask more than when it was made, or why there is none. */
export function planOfCode({ code, locale, published, now }: PlanOfAnswersInput & { code: string }): ByCode {
  const opened = published.openCode(code, locale)
  if (!opened.ok) return opened
  const { slug, answers, date, changes } = opened
  const plan = published.plan({ slug, locale, answers, date, today: dayAt(now) })
  return plan ? { plan, asked: { answers, date }, changes } : { problem: 'unknown' }
}

/** Where a step of a plan stands on a page and the days between which it can be done, so that a check can read it back. */
export const stepMarks = ({ key, earliest, latest }: PlanStep) => ({
  id: `stap-${key}`,
  'data-date': `${earliest ?? ''}/${latest ?? ''}`,
})

/** The steps in the order in which every channel shows them: what the resident does, what goes by itself, what others do. */
export const inShownOrder = ({ groups, municipality, others }: Plan): PlanStep[] => [
  ...groups.flatMap(({ steps }) => steps),
  ...municipality,
  ...others,
]

type Total = { label: string; amounts: readonly string[]; steps: readonly StepName[] }

/** What has to be paid in all: first what must, then what is a choice, then the steps of which nobody can say it yet. */
export function totalsIn({ costs, locale }: Pick<Plan, 'costs' | 'locale'>): Total[] {
  const { totalNeeded, totalOptional, notAdded, nothingToPay } = words[locale].plan
  const { needed, optional, depends } = costs
  return [
    { label: totalNeeded, amounts: needed.length > 0 ? needed : [nothingToPay], steps: [] },
    { label: totalOptional, amounts: optional, steps: [] },
    { label: notAdded, amounts: [], steps: depends },
  ].filter(({ amounts, steps }) => amounts.length + steps.length > 0)
}

/** The ways for the resident to arrange a step; what others do needs none. */
export const waysOf = ({ actor, product }: PlanStep): readonly ChannelOption[] =>
  actor === 'resident' ? (product?.channelOptions ?? []) : []

export const waysWithoutInternetFirst = (step: PlanStep): ChannelOption[] =>
  waysOf(step).toSorted((a, b) => a.kind.localeCompare(b.kind))
