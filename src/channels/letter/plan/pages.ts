import type { Plan } from '#src/answers/model/plan-types.ts'
import type { Page, PageContext, PageResult } from '#src/channels/page.ts'
import { planOfAnswers, planOfCode } from '#src/channels/parts/plan.ts'
import { planLetter } from './PlanLetter.tsx'

/** The letter of a plan by its code. */
export const planByCodeLetter: Page = (context) => {
  const code = context.params.code ?? ''
  const found = planOfCode({ ...context, code })
  return letterOr({
    context,
    plan: 'plan' in found ? found.plan : null,
    path: context.linkTo({ kind: 'plan', code: code.trim() }, context.locale),
  })
}

/** The letter of the plan for these answers. */
export const planByAnswersLetter: Page = (context) => {
  const slug = context.params.slug ?? ''
  const found = planOfAnswers({ ...context, slug })
  const search = context.query.size > 0 ? `?${context.query}` : ''
  const plan = found && found.asked.wrong.length === 0 ? found.plan : null
  return letterOr({
    context,
    plan,
    path: context.linkTo({ kind: 'journeyPlan', slug }, context.locale) + search,
  })
}

/** The letter, or a redirect to the website's page, which says what is wrong or asks what is missing. */
function letterOr({ context, plan, path }: { context: PageContext; plan: Plan | null; path: string }): PageResult {
  return plan && plan.missing.length === 0 ? planLetter({ plan, context }) : { status: 303, location: path }
}
