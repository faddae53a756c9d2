import { FormLabel, Textbox } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { PlanQuestion } from '#src/answers/model/plan-types.ts'
import type { PageContext } from '../../page.ts'
import { type AnswersInAddress, DATE_PARTS } from '../../parts/answers-in-address.ts'
import { useTextLanguage } from '../parts/Language.tsx'
import { wordsOf } from '../view.ts'

type FieldProps = { question: PlanQuestion; error?: string | undefined }

/** A question with its options as large targets. The question is the heading of the page. */
export function ChoiceFields({ question, error }: FieldProps): ReactNode {
  const lang = useTextLanguage()
  return (
    <Group question={question} error={error}>
      {question.options.map(({ key, label }, index) => (
        <label key={key} className="em-choice" lang={lang}>
          <input
            type="radio"
            name={question.key}
            value={key}
            id={index === 0 ? `vraag-${question.key}` : undefined}
            defaultChecked={question.chosen === key}
          />
          <span>{label}</span>
        </label>
      ))}
    </Group>
  )
}

/** A date in three fields, of which the first takes a whole date that is pasted: easier than a calendar for a date such as in 1960, and works with every keyboard. */
export function DateFields(props: FieldProps & { asked: AnswersInAddress; context: PageContext }): ReactNode {
  const { question, asked, context } = props
  const { own } = wordsOf(context)
  const given = asked.date?.split('-').reverse() ?? []
  return (
    <Group {...props} hint={own.plan.dateHint}>
      <div className="em-date">
        {DATE_PARTS.map((part, index) => {
          const name = `${question.key}-${part}`
          return (
            <div key={part} className={`em-date__part em-date__part--${part}`}>
              <FormLabel htmlFor={index === 0 ? `vraag-${question.key}` : name}>{own.plan.dateParts[part]}</FormLabel>
              <Textbox
                id={index === 0 ? `vraag-${question.key}` : name}
                name={name}
                inputMode="numeric"
                autoComplete="off"
                defaultValue={given[index] ?? context.query.get(name) ?? ''}
                aria-invalid={props.error ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </Group>
  )
}

function Group({ question, error, hint, children }: FieldProps & { hint?: string; children: ReactNode }): ReactNode {
  const lang = useTextLanguage()
  const describedBy = [question.help && 'vraag-hulp', hint && 'vraag-hint', error && 'vraag-fout'].filter(Boolean)
  return (
    <fieldset className="em-question__group" aria-describedby={describedBy.join(' ') || undefined}>
      <legend>
        <h1 className="nl-heading nl-heading--level-1" lang={lang}>
          {question.label}
        </h1>
      </legend>
      {question.help && (
        <p className="em-question__hint" id="vraag-hulp" lang={lang}>
          {question.help}
        </p>
      )}
      {hint && (
        <p className="em-question__hint" id="vraag-hint">
          {hint}
        </p>
      )}
      {error && (
        <p className="em-question__error" id="vraag-fout">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
