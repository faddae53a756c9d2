'use client'
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'
import type { ReactNode } from 'react'
import './Field.css'

type FieldProps = {
  path: string
  field: { label?: StaticLabel | false; required?: boolean; admin?: { description?: StaticDescription } }
  error: string | undefined
  /** A field of several controls is a named group; one with a single control has a label. */
  isGroup?: boolean
  children: ReactNode
}

/** The frame of a field, as Payload draws it: label, error, the field, help. */
export function Field({ path, field, error, isGroup = false, children }: FieldProps): ReactNode {
  const id = idOf(path)
  const parts = (
    <>
      <div id={`${id}-label`}>
        {field.label && (
          <FieldLabel
            label={field.label}
            path={path}
            as={isGroup ? 'span' : 'label'}
            htmlFor={id}
            {...(field.required ? { required: true } : {})}
          />
        )}
      </div>
      <div className="field-type__wrap">
        <FieldError path={path} showError={error !== undefined} {...(error ? { message: error } : {})} />
        {children}
      </div>
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
    </>
  )
  if (!isGroup) return <div className="field-type em-own-field">{parts}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot hold the label as Payload draws it
    <div className="field-type em-own-field" role="group" id={id} aria-labelledby={`${id}-label`} tabIndex={-1}>
      {parts}
    </div>
  )
}

/** The id of the element that Payload renders for the field at this path. */
export const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`
