'use client'
import { TextInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { slugify } from '#collections/fields/slug.ts'

/**
 * A stable name. Until it is saved, or typed by hand, it follows the title, so that the pick lists know a new question
 * or step at once; once saved it stays, because conditions, addresses and plan codes refer to it.
 */
export const KeyField: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, initialValue, showError, errorMessage, disabled } = useField<string | undefined>({
    potentiallyStalePath: stalePath,
  })
  const row = path.slice(0, path.lastIndexOf('.'))
  const title = useFormFields(([fields]) =>
    String(fields[`${row}.title`]?.value ?? fields[`${row}.label`]?.value ?? ''),
  )
  const before = useRef(title)
  useEffect(() => {
    const isOurs = !value || value === keyOf(before.current)
    before.current = title
    const key = keyOf(title)
    if (!initialValue && isOurs && key !== (value ?? '')) setValue(key)
  }, [initialValue, title, value, setValue])
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

const MOST = 30

/** Whole words, as many as fit. */
const keyOf = (title: string): string => {
  const whole = slugify(title)
  return whole.length <= MOST ? whole : whole.slice(0, MOST + 1).replace(/-[^-]*$/, '')
}
