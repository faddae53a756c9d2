import type { ReactNode } from 'react'
import type { Plan, PlanQuestion } from '#src/answers/model/plan-types.ts'
import type { Journey } from '#src/answers/model/types.ts'
import { dayInWords } from '#src/answers/wording/words.ts'
import type { PageContext } from '../../page.ts'
import type { AnswersInAddress } from '../../parts/answers-in-address.ts'
import { useTextLanguage } from '../parts/Language.tsx'
import { wordsOf } from '../view.ts'
import { questionsPath } from './addresses.ts'

type SummaryProps = {
  journey: Journey
  plan: Plan
  asked: Pick<AnswersInAddress, 'answers' | 'date'>
  context: PageContext
}

/** The answers given, each with a link to change it. */
export function Summary({ journey, plan, asked, context }: SummaryProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  return (
    <dl className="em-answers">
      {plan.questions.map((question) => (
        <div key={question.key} className="em-answers__one">
          <dt lang={lang}>{question.label}</dt>
          <dd lang={question.kind === 'date' ? undefined : lang}>
            {answerTo(question, plan, shared.plan.dateUnknown)}
          </dd>
          <dd className="em-answers__change">
            <a
              className="nl-link"
              href={questionsPath({ journey, asked, context, question: question.key })}
              data-change=""
            >
              {own.plan.change}
              <span className="em-visually-hidden">{`: ${question.label}`}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function answerTo(question: PlanQuestion, { date, locale }: Plan, unknown: string): string {
  if (question.kind === 'date') return date ? dayInWords({ day: date, locale, weekday: true }) : unknown
  return question.options.find(({ key }) => key === question.chosen)?.label ?? ''
}
