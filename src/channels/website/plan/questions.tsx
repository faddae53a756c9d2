import { Button, ButtonLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Plan, PlanQuestion } from '#src/answers/model/plan-types.ts'
import type { Journey } from '#src/answers/model/types.ts'
import { dayAt } from '#src/facts/words.ts'
import type { Page, PageContext, PageResult } from '../../page.ts'
import { type AnswersInAddress, answersQuery, dateGiven, UNKNOWN_DATE } from '../../parts/answers-in-address.ts'
import { planOfAnswers } from '../../parts/plan.ts'
import { pageOf } from '../layout/Document.tsx'
import { Telephone } from '../layout/Footer.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PageTitle } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'
import { moved } from '../views/moved.ts'
import { planPath, questionsPath } from './addresses.ts'
import { ChoiceFields, DateFields } from './Fields.tsx'
import { Summary } from './Summary.tsx'

/**
 * The questions of a life event, one per page. Every answer is in the address, so this works without script or cookies,
 * nothing is stored, and the browser's "back" goes to the previous question.
 */
export const questionsPage: Page = (context) => {
  const { params, query } = context
  const slug = params.slug ?? ''
  const found = planOfAnswers({ ...context, slug })
  if (!found) return moved({ kind: 'journey', slug, context })
  const { plan, asked } = found
  const { journey } = plan
  if (plan.questions.length === 0) return { status: 303, location: context.linkTo(journey, journey.locale) }

  const isSent = query.has('gevraagd')
  const sent = plan.questions.find(({ key }) => key === query.get('gevraagd'))
  const isMissing = (question: PlanQuestion) => plan.missing.includes(question.key)
  const wrong =
    plan.questions.find(({ key }) => asked.wrong.includes(key)) ?? (sent && isMissing(sent) ? sent : undefined)
  // Redirects to the normalised address, so that the same answers have one address.
  if (isSent && !wrong) return { status: 303, location: questionsPath({ journey, asked, context }) }

  const again = plan.questions.find(({ key }) => key === query.get('vraag'))
  const question = wrong ?? again ?? plan.questions.find(isMissing)
  const parts = { context, journey, plan, asked }
  return question ? questionPage({ ...parts, question, isWrong: wrong !== undefined }) : summaryPage(parts)
}

type Parts = { context: PageContext; journey: Journey; plan: Plan; asked: AnswersInAddress }

function questionPage(args: Parts & { question: PlanQuestion; isWrong: boolean }): PageResult {
  const { context, journey, question, isWrong } = args
  const { own } = wordsOf(context)
  return pageOf({
    context,
    status: isWrong ? 400 : 200,
    title: isWrong ? `${own.plan.error}: ${question.label}` : question.label,
    description: journey.summary,
    sensitive: journey.sensitive,
    crumbs: crumbsOf(args),
    isIndexed: false,
    hasSearch: false,
    textLocale: journey.textLocale,
    children: <QuestionForm {...args} />,
  })
}

function QuestionForm({
  context,
  journey,
  plan,
  asked,
  question,
  isWrong,
}: Parts & { question: PlanQuestion; isWrong: boolean }): ReactNode {
  const { own } = wordsOf(context)
  const at = plan.questions.indexOf(question)
  const previous = plan.questions[at - 1]
  const back = previous
    ? questionsPath({ journey, asked, context, question: previous.key })
    : context.linkTo(journey, journey.locale)
  const error = isWrong ? errorOf({ context, question }) : undefined
  return (
    <div className="em-wrap em-question">
      <p>
        <a className="nl-link em-question__back" href={back}>
          <Icon name="back" />
          {previous ? own.plan.previous : own.plan.toEvent(journey.title)}
        </a>
      </p>
      <Progress at={at} of={plan.questions.length} label={own.plan.questionOf(at + 1, plan.questions.length)} />
      {error && (
        <div className="em-question__errors" role="alert">
          <p>
            <strong>{own.plan.error}.</strong>{' '}
            <a className="nl-link" href={`#vraag-${question.key}`}>
              {error}
            </a>
          </p>
        </div>
      )}
      <form
        action={context.linkTo({ kind: 'journeyQuestions', slug: journey.slug }, journey.locale)}
        className="em-question__form"
        autoComplete="off"
      >
        <HiddenAnswers journey={journey} asked={asked} without={question.key} />
        <input type="hidden" name="gevraagd" value={question.key} />
        {question.kind === 'date' ? (
          <DateFields question={question} asked={asked} error={error} context={context} />
        ) : (
          <ChoiceFields question={question} error={error} />
        )}
        <p className="em-question__buttons">
          <Button type="submit" appearance="primary-action-button">
            {own.plan.next}
            <Icon name="arrow" />
          </Button>
          {question.kind === 'date' && (
            <Button type="submit" appearance="secondary-action-button" name={question.key} value={UNKNOWN_DATE}>
              {own.plan.dateUnknown}
            </Button>
          )}
        </p>
      </form>
      <aside className="em-question__help">
        <p>{own.plan.nothingKept}</p>
        <p>{own.plan.ratherCall}</p>
        <Telephone context={context} />
      </aside>
    </div>
  )
}

function errorOf({ context, question }: { context: PageContext; question: PlanQuestion }): string {
  const { errors } = wordsOf(context).own.plan
  if (question.kind === 'choice') return errors.choice
  const { problem = 'missing' } = dateGiven({ query: context.query, key: question.key, today: dayAt(context.now) })
  return errors.date[problem]
}

/** The progress, as text and as a bar. */
function Progress({ at, of, label }: { at: number; of: number; label: string }): ReactNode {
  return (
    <p className="em-question__progress">
      <span>{label}</span>
      <progress value={at} max={of} aria-label={label} />
    </p>
  )
}

/** Hidden fields with the answers to earlier questions. */
function HiddenAnswers({
  journey,
  asked,
  without,
}: {
  journey: Journey
  asked: AnswersInAddress
  without: string
}): ReactNode {
  const kept = new URLSearchParams(answersQuery({ asked, journey }))
  kept.delete(without)
  return [...kept].map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)
}

function summaryPage({ context, journey, plan, asked }: Parts): PageResult {
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: `${own.plan.checkTitle}: ${journey.title}`,
    description: journey.summary,
    sensitive: journey.sensitive,
    crumbs: crumbsOf({ context, journey }),
    isIndexed: false,
    hasSearch: false,
    textLocale: journey.textLocale,
    children: (
      <>
        <PageTitle title={own.plan.checkTitle} lead={own.plan.checkLead} />
        <div className="em-wrap em-question">
          <Summary journey={journey} plan={plan} asked={asked} context={context} />
          <p className="em-question__buttons">
            <ButtonLink appearance="primary-action-button" href={planPath({ journey, asked, context })}>
              {own.plan.make}
              <Icon name="arrow" />
            </ButtonLink>
          </p>
        </div>
      </>
    ),
  })
}

const crumbsOf = ({ context, journey }: Pick<Parts, 'context' | 'journey'>) => {
  const { own } = wordsOf(context)
  return [
    { label: own.lifeEventsTitle, to: { kind: 'journeys' } as const },
    { label: journey.title, to: journey },
    { label: own.plan.questionsTitle, to: { kind: 'journeyQuestions', slug: journey.slug } as const },
  ]
}
