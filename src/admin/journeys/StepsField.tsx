'use client'
import { Button, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { Field, idOf } from '../Field.tsx'
import { otherSteps } from './other-steps.ts'
import { useDraft, useWords } from './use-draft.ts'

/** Steps of this life event, selected by their titles. */
export const StepsField: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<string[] | null>({
    potentiallyStalePath: stalePath,
  })
  const words = useWords()
  const steps = otherSteps(path, useDraft().steps)
  const isReadOnly = Boolean(readOnly) || disabled
  const chosen = value ?? []
  const id = `${idOf(path)}-add`

  function remove(key: string): void {
    setValue(chosen.filter((one) => one !== key))
    document.getElementById(id)?.focus()
  }
  return (
    <Field path={path} field={field} error={showError ? errorMessage : undefined} isGroup>
      {chosen.length === 0 && <p>{words.noSteps}</p>}
      <ul className="em-steps-field">
        {chosen.map((key) => {
          const step = steps.find((one) => one.key === key)
          const name = step ? step.title || key : words.goneAfter(key)
          return (
            <li key={key}>
              <span className={step ? undefined : 'em-own-field__gone'}>{name}</span>
              {!isReadOnly && (
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  aria-label={`${words.removeStep}: ${step?.title || key}`}
                  onClick={() => remove(key)}
                >
                  {words.removeStep}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {!isReadOnly && (
        <select
          id={id}
          value=""
          aria-label={words.addStep}
          onChange={({ target }) => target.value && setValue([...chosen, target.value])}
        >
          <option value="">{words.addStep}</option>
          {steps
            .filter(({ key }) => !chosen.includes(key))
            .map(({ key, title }) => (
              <option key={key} value={key}>
                {title || key}
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}
