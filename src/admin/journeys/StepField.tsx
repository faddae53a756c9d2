'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { Field, idOf } from '../Field.tsx'
import { otherSteps } from './other-steps.ts'
import { useDraft, useWords } from './use-draft.ts'

/** A step of this life event, selected by its title; empty means the event itself. */
export const StepField: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  })
  const words = useWords()
  const steps = otherSteps(path, useDraft().steps)
  const chosen = value ?? ''
  const isGone = chosen !== '' && !steps.some(({ key }) => key === chosen)
  return (
    <Field path={path} field={field} error={showError ? errorMessage : undefined}>
      <select
        id={idOf(path)}
        value={chosen}
        disabled={Boolean(readOnly) || disabled}
        aria-invalid={isGone || undefined}
        onChange={({ target }) => setValue(target.value || null)}
      >
        <option value="">{words.theEvent}</option>
        {isGone && <option value={chosen}>{chosen}</option>}
        {steps.map(({ key, title }) => (
          <option key={key} value={key}>
            {title || key}
          </option>
        ))}
      </select>
      {isGone && <p className="em-own-field__gone">{words.goneStep(chosen)}</p>}
    </Field>
  )
}
