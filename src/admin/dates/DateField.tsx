'use client'
import { DatePicker, FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientComponent } from 'payload'
import type { ComponentProps } from 'react'
import { idOf } from '../Field.tsx'
import { momentFrom, pickable } from './picked.ts'

/** Payload's date field uses the time zone of the browser; this one that of the municipality. */
export const DateField: DateFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  })
  const { i18n } = useTranslation()
  const { label, required, admin: { description } = {} } = field
  const date = field.admin?.date as Partial<ComponentProps<typeof DatePicker>> | undefined
  const precision = date?.pickerAppearance === 'dayAndTime' ? 'moment' : 'day'
  return (
    <div className="field-type date-time-field" style={mergeFieldStyles(field)}>
      <FieldLabel path={path} {...(label ? { label } : {})} {...(required ? { required } : {})} />
      <div className="field-type__wrap" id={idOf(path)}>
        <FieldError path={path} showError={showError} {...(errorMessage ? { message: errorMessage } : {})} />
        <DatePicker
          {...date}
          value={pickable(value, precision) ?? undefined}
          readOnly={Boolean(readOnly) || disabled}
          onChange={(picked: Date | null) => setValue(momentFrom(picked, precision))}
          // Until its locale is loaded Payload's picker shows English months.
          overrides={{ locale: i18n.dateFNS }}
        />
      </div>
      {description && <FieldDescription description={description} path={path} />}
    </div>
  )
}
