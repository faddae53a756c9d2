import type { PageContext } from '#src/channels/page.ts'
import { planOfAnswers, planOfCode } from '#src/channels/parts/plan.ts'
import { callerLocale, type DeskPage, deskPath } from '../context.ts'
import { movedPage } from '../moved.ts'
import { codeFormPage } from './code-form.tsx'
import { planPage } from './PlanPage.tsx'

/** The form for a plan code; it submits the code as `?code=`. */
export const codePage: DeskPage = (context) => {
  const typed = context.query.get('code')
  if (!typed?.trim()) return codeFormPage({ context, typed: '', problem: typed === null ? null : 'empty' })
  return { status: 303, location: deskPath(context, { kind: 'plan', code: typed.trim() }, callerLocale(context)) }
}

/** The plan of a caller, by the code that they read out. */
export const planByCodePage: DeskPage = (context) => {
  const found = byCode(context)
  if ('problem' in found) return codeFormPage({ context, typed: context.params.code ?? '', problem: found.problem })
  return planPage({ ...found, wrong: [], context })
}

/** The plan of a caller, by the answers that staff filled in during the call. */
export const planByAnswersPage: DeskPage = (context) => {
  const found = byAnswers(context)
  if (!found) return movedPage({ context, kind: 'journey', slug: context.params.slug ?? '' })
  return planPage({ plan: found.plan, changes: [], wrong: found.asked.wrong, context })
}

/** The slugs of the products of the steps in a plan. */
export function productsInPlan(context: PageContext): string[] {
  const found = context.params.code === undefined ? byAnswers(context) : byCode(context)
  return found && 'plan' in found ? found.plan.steps.flatMap(({ product }) => product?.slug ?? []) : []
}

const byCode = (context: PageContext) =>
  planOfCode({ ...context, code: context.params.code ?? '', locale: callerLocale(context) })

const byAnswers = (context: PageContext) =>
  planOfAnswers({ ...context, slug: context.params.slug ?? '', locale: callerLocale(context) })
