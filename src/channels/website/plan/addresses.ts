import type { Journey } from '#src/answers/model/types.ts'
import type { PageContext } from '../../page.ts'
import { type AnswersInAddress, answersQuery } from '../../parts/answers-in-address.ts'

type Answered = {
  journey: Journey
  asked: Pick<AnswersInAddress, 'answers' | 'date'>
  context: Pick<PageContext, 'linkTo'>
}

/** The path of the questions with these answers; `question` opens one of them again. */
export function questionsPath({ question, ...answered }: Answered & { question?: string }): string {
  const again = question === undefined ? '' : `vraag=${question}`
  return pathOf({ ...answered, kind: 'journeyQuestions', again })
}

/** The path of the plan for these answers. */
export const planPath = (answered: Answered): string => pathOf({ ...answered, kind: 'journeyPlan', again: '' })

type Asking = Answered & { kind: 'journeyQuestions' | 'journeyPlan'; again: string }

function pathOf({ journey, asked, context, kind, again }: Asking): string {
  const path = context.linkTo({ kind, slug: journey.slug }, journey.locale)
  const query = [answersQuery({ asked, journey }), again].filter(Boolean).join('&')
  return query ? `${path}?${query}` : path
}
