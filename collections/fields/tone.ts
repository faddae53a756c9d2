import type { SelectField } from 'payload'
import { label } from './labels.ts'

/** How much a notice stands out. */
export const toneField: SelectField = {
  name: 'tone',
  type: 'select',
  required: true,
  defaultValue: 'info',
  label: label('Soort', 'Kind'),
  options: [
    { value: 'info', label: label('Goed om te weten', 'Good to know') },
    { value: 'warning', label: label('Let op', 'Take care') },
  ],
}
