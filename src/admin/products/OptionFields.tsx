'use client'
import { SelectField, TextField, useFormFields } from '@payloadcms/ui'
import type { OptionObject, SelectFieldClientComponent, TextFieldClientComponent } from 'payload'
import { asksAddress, isOffered } from '#collections/fields/needs.ts'
import type { NeedCode } from '#src/domain/needs.ts'
import { rowOf, useChannel } from './use-channel.ts'

/** The needs that make sense for the selected channel. */
export const NeedsField: SelectFieldClientComponent = (props) => {
  const { field, path } = props
  const channel = useChannel(rowOf(path))
  const chosen = useFormFields(([fields]) => fields[path]?.value)
  const list = Array.isArray(chosen) ? chosen : []
  const options = (field.options as OptionObject[]).filter(
    ({ value }) => !channel || isOffered(value as NeedCode, { medium: channel.medium, chosen: list }),
  )
  return <SelectField {...props} field={{ ...field, options }} />
}

/** Shown only where the option is online. */
export const AddressField: TextFieldClientComponent = (props) => {
  const channel = useChannel(rowOf(props.path))
  const url = useFormFields(([fields]) => fields[props.path]?.value)
  const isAsked = !channel || asksAddress({ medium: channel.medium, url: typeof url === 'string' ? url : null })
  return isAsked ? <TextField {...props} /> : null
}
