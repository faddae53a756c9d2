import type { DateField, Field } from 'payload'
import { label } from './labels.ts'

type Options = { name: string; nl: string; en: string; helpNl?: string; helpEn?: string }

/** A moment, to the minute. What starts at a moment starts there by itself. */
export const moment = ({ name, nl, en, helpNl, helpEn }: Options): DateField => ({
  name,
  type: 'date',
  label: label(nl, en),
  admin: {
    width: '50%',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
    ...(helpNl ? { description: label(helpNl, helpEn ?? helpNl) } : {}),
  },
})

/** From and until; empty is open. `until` itself is no longer in it. */
export const periodFields = (): Field => ({
  type: 'row',
  fields: [
    moment({ name: 'from', nl: 'Vanaf', en: 'From', helpNl: 'Leeg: altijd al.', helpEn: 'Empty: always.' }),
    moment({
      name: 'until',
      nl: 'Tot',
      en: 'Until',
      helpNl: 'Leeg: geen einde. Op dit moment geldt het niet meer.',
      helpEn: 'Empty: no end.',
    }),
  ],
})
