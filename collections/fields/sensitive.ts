import type { Field } from 'payload'
import { label } from './labels.ts'

/** Shows the button to leave quickly, on every page about it. */
export const sensitiveField: Field = {
  name: 'sensitive',
  type: 'checkbox',
  defaultValue: false,
  label: label('Gevoelig: toon een knop om de pagina snel te verlaten', 'Sensitive: show a quick-leave button'),
}
