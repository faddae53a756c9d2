import type { Plan } from '#src/answers/model/plan-types.ts'
import type { Page, PageContext, PageResult } from '../../page.ts'
import { planOfAnswers, planOfCode } from '../../parts/plan.ts'
import { pageOf } from '../layout/Document.tsx'
import { wordsOf } from '../view.ts'
import { moved } from '../views/moved.ts'
import { questionsPath } from './addresses.ts'
import { codeFormPage } from './code-form.tsx'
import { PlanView } from './PlanView.tsx'

/** The personal plan for the answers in the address; nothing is stored. */
export const planPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const found = planOfAnswers({ ...context, slug })
  if (!found) return moved({ kind: 'journey', slug, context })
  const { plan, asked } = found
  const { journey } = plan
  const wrong = plan.questions.find(({ key }) => asked.wrong.includes(key))
  // A missing or invalid answer is asked again, with the other answers kept.
  if (wrong) return { status: 303, location: questionsPath({ journey, asked, context, question: wrong.key }) }
  if (plan.missing.length > 0) return { status: 303, location: questionsPath({ journey, asked, context }) }
  return showPlan({ context, plan, changes: [] })
}

/** A plan by its code, from a letter or a telephone call. */
export const planByCodePage: Page = (context) => {
  const typed = context.params.code ?? ''
  const found = planOfCode({ ...context, code: typed })
  if ('problem' in found) return codeFormPage({ context, typed, problem: found.problem })
  const { plan, asked, changes } = found
  if (plan.missing.length > 0) {
    // Questions were added since the code was made: these are asked, with the other answers kept.
    return { status: 303, location: questionsPath({ journey: plan.journey, asked, context }) }
  }
  return showPlan({ context, plan, changes })
}

/** `/plan` is the form for a plan code; without script the form submits it as `?code=`. */
export const planCodePage: Page = (context) => {
  const typed = context.query.get('code')
  if (!typed?.trim()) return codeFormPage({ context, typed: '', problem: typed === null ? null : 'empty' })
  return { status: 303, location: context.linkTo({ kind: 'plan', code: typed.trim() }, context.locale) }
}

function showPlan({
  context,
  plan,
  changes,
}: {
  context: PageContext
  plan: Plan
  changes: readonly string[]
}): PageResult {
  const { own, shared } = wordsOf(context)
  const { journey } = plan
  return pageOf({
    context,
    title: shared.plan.title(journey.title),
    description: journey.summary,
    sensitive: journey.sensitive,
    crumbs: [
      { label: own.lifeEventsTitle, to: { kind: 'journeys' } },
      { label: journey.title, to: journey },
      { label: own.plan.myPlan, to: null },
    ],
    // A plan is personal.
    isIndexed: false,
    textLocale: journey.textLocale,
    children: <PlanView plan={plan} changes={changes} context={context} />,
  })
}
