'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { Field, idOf } from '../Field.tsx'
import { otherSteps } from './other-steps.ts'
import { useDraft } from './use-draft.ts'

/** The shared name of alternative steps: typed, or chosen from those of other steps. */
export const OneOfField: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  })
  const names = new Set(otherSteps(path, useDraft().steps).flatMap(({ oneOf }) => oneOf || []))
  return (
    <Field path={path} field={field} error={showError ? errorMessage : undefined}>
      <input
        id={idOf(path)}
        list={`${idOf(path)}-names`}
        value={value ?? ''}
        disabled={Boolean(readOnly) || disabled}
        autoComplete="off"
        onChange={({ target }) => setValue(target.value || null)}
      />
      <datalist id={`${idOf(path)}-names`}>
        {[...names].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  )
}
