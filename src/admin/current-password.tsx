'use client'
import { PasswordField, useField, useFormModified } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect } from 'react'

/** Asks for a password without showing it. Whether it is right is for the server to say, at this field. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const isModified = useFormModified()
  const { setValue } = useField<string>({ path })
  useEffect(() => {
    // What was saved is done: the password does not stay on the screen for the next who sits down there.
    if (!isModified) setValue('', true)
  }, [isModified, setValue])
  return <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
}
