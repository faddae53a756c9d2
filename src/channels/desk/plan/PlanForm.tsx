import type { ReactNode } from 'react'
import type { Plan, PlanQuestion } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import { UNKNOWN_DATE } from '#src/channels/parts/answers-in-address.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import { callerLocale, type DeskContext, deskPath } from '../context.ts'
import { LanguageInput } from '../Languages.tsx'
import { deskWords as say } from '../words.ts'

type FormProps = { plan: Plan; wrong?: readonly string[]; isStart?: boolean; context: DeskContext }

/** All questions in one form: answers can be changed during the call, and each submit makes a new plan. */
export function PlanForm({ plan, wrong = [], isStart = false, context }: FormProps): ReactNode {
  const { journey, questions, missing } = plan
  const lang = journey.textLocale === 'nl' ? undefined : journey.textLocale
  return (
    <form
      action={deskPath(context, { kind: 'journeyPlan', slug: journey.slug }, SOURCE_LOCALE)}
      className="em-intake"
      autoComplete="off"
    >
      {questions.map((question) => {
        const state = wrong.includes(question.key)
          ? say.plan.wrong[question.kind]
          : !isStart && missing.includes(question.key) && say.plan.missing
        return (
          <fieldset
            key={question.key}
            id={`vraag-${question.key}`}
            className={state ? 'em-ask em-ask--open' : 'em-ask'}
          >
            <legend lang={lang}>{question.label}</legend>
            {question.help && (
              <p className="em-ask__hint" lang={lang}>
                {question.help}
              </p>
            )}
            {state && <p className="em-ask__state">{state}</p>}
            {question.kind === 'date' ? (
              <DateField question={question} plan={plan} context={context} />
            ) : (
              <Choice question={question} lang={lang} />
            )}
          </fieldset>
        )
      })}
      <LanguageInput locale={callerLocale(context)} />
      <button type="submit">{isStart ? say.plan.make : say.plan.again}</button>
    </form>
  )
}

function Choice({ question, lang }: { question: PlanQuestion; lang: string | undefined }): ReactNode {
  return question.options.map(({ key, label }) => (
    <label key={key} className="em-choice" lang={lang}>
      <input type="radio" name={question.key} value={key} defaultChecked={question.chosen === key} />
      {label}
    </label>
  ))
}

/** A date that is filled in takes precedence over the box "not known yet" beside it. */
function DateField({ question, plan, context }: Omit<FormProps, 'wrong'> & { question: PlanQuestion }): ReactNode {
  const isUnknown = plan.date === null && !plan.missing.includes(question.key)
  const typed = context.query.getAll(question.key).find((value) => value !== UNKNOWN_DATE)
  return (
    <>
      <label className="em-choice">
        <span className="em-visually-hidden">{question.label}</span>
        <input type="date" name={question.key} defaultValue={plan.date ?? (isUnknown ? '' : typed)} />
      </label>
      <label className="em-choice">
        <input type="checkbox" name={question.key} value={UNKNOWN_DATE} defaultChecked={isUnknown} />
        {words.nl.plan.dateUnknown}
      </label>
    </>
  )
}
