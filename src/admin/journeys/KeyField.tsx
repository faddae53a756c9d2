'use client'
import { TextInput, useField, useFormFields } from '@payloadcms/ui'
import type { FormState, TextFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { isMadeOf, keyOf } from './key-of.ts'

/**
 * A stable name. It follows the title until it is saved or typed by hand, so that the pick lists know a new question or
 * step at once; after that it is fixed, because conditions, addresses and plan codes refer to it.
 */
export const KeyField: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, initialValue, showError, errorMessage, disabled } = useField<string | undefined>({
    potentiallyStalePath: stalePath,
  })
  const row = path.slice(0, path.lastIndexOf('.'))
  const title = useFormFields(([fields]) =>
    String(fields[`${row}.title`]?.value ?? fields[`${row}.label`]?.value ?? ''),
  )
  const taken = useFormFields(([fields]) => keysBeside(row, fields).join(' '))
  const before = useRef(title)
  useEffect(() => {
    const isOurs = !value || isMadeOf(value, before.current)
    before.current = title
    if (initialValue || !isOurs) return
    const key = keyOf({ title, taken: taken.split(' ') })
    if (key !== (value ?? '')) setValue(key)
  }, [initialValue, title, taken, value, setValue])
  const { label, required, admin: { description } = {} } = field
  return (
    <TextInput
      path={path}
      value={value ?? ''}
      onChange={({ target }: { target: { value: string } }) => setValue(target.value)}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
      {...(errorMessage ? { Error: errorMessage } : {})}
      {...(label ? { label } : {})}
      {...(required ? { required } : {})}
      {...(description ? { description } : {})}
    />
  )
}

/** The keys of the other rows of the same list. */
function keysBeside(row: string, fields: FormState): string[] {
  const list = row.slice(0, row.lastIndexOf('.'))
  const paths = (fields[list]?.rows ?? []).map((_, index) => `${list}.${index}`).filter((path) => path !== row)
  return paths.map((path) => String(fields[`${path}.key`]?.value ?? ''))
}
