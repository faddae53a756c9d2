import type { DateField, Field } from 'payload'
import { label } from './labels.ts'

type Options = { name: string; nl: string; en: string }
type Help = { helpNl?: string; helpEn?: string }

/** Shows times in the time zone of the municipality, whatever the time zone of the editor's computer. */
const components = { Field: '/src/admin/dates/DateField.tsx#DateField' }

/** A day. */
export const day = ({ name, nl, en, ...field }: Options & Pick<DateField, 'access' | 'defaultValue'>): DateField => ({
  ...field,
  name,
  type: 'date',
  label: label(nl, en),
  admin: { components, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
})

/** A moment, to the minute. */
export const moment = ({ name, nl, en, helpNl, helpEn }: Options & Help): DateField => ({
  name,
  type: 'date',
  label: label(nl, en),
  admin: {
    width: '50%',
    components,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm', timeFormat: 'HH:mm' },
    ...(helpNl ? { description: label(helpNl, helpEn ?? helpNl) } : {}),
  },
})

/** From and until, both optional; `until` is exclusive. */
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
