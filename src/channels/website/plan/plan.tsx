import type { Plan } from '#src/answers/model/plan-types.ts'
import type { Page, PageContext, PageResult } from '../../page.ts'
import { planOfAnswers, planOfCode } from '../../parts/plan.ts'
import { pageOf } from '../layout/Document.tsx'
import { wordsOf } from '../view.ts'
import { moved } from '../views/moved.ts'
import { questionsPath } from './addresses.ts'
import { codeFormPage } from './code-form.tsx'
import { PlanView } from './PlanView.tsx'

/** The personal plan of who gave these answers. They stand in the address; nothing is kept. */
export const planPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const found = planOfAnswers({ ...context, slug })
  if (!found) return moved({ kind: 'journey', slug, context })
  const { plan, asked } = found
  const { journey } = plan
  const wrong = plan.questions.find(({ key }) => asked.wrong.includes(key))
  // What is missing or cannot be used is asked again, with everything else kept.
  if (wrong) return { status: 303, location: questionsPath({ journey, asked, context, question: wrong.key }) }
  if (plan.missing.length > 0) return { status: 303, location: questionsPath({ journey, asked, context }) }
  return showPlan({ context, plan, changes: [] })
}

/** A plan by its code, as the resident has it on paper or hears it at the telephone. */
export const planByCodePage: Page = (context) => {
  const typed = context.params.code ?? ''
  const found = planOfCode({ ...context, code: typed })
  if ('problem' in found) return codeFormPage({ context, typed, problem: found.problem })
  const { plan, asked, changes } = found
  if (plan.missing.length > 0) {
    // The life event asks more than when the code was made. The answers are kept; the rest is asked.
    return { status: 303, location: questionsPath({ journey: plan.journey, asked, context }) }
  }
  return showPlan({ context, plan, changes })
}

/** `/plan` is where someone types a code; a form without script sends it along as `?code=`. */
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
    crumbs: [
      { label: own.lifeEventsTitle, to: { kind: 'journeys' } },
      { label: journey.title, to: journey },
      { label: own.plan.myPlan, to: null },
    ],
    // A plan is of one person: no search engine needs it.
    isIndexed: false,
    textLocale: journey.textLocale,
    children: <PlanView plan={plan} changes={changes} context={context} />,
  })
}
