import type { Field } from 'payload'
import { label } from './labels.ts'
import { validateSummary } from './summary.ts'

/** The title, and the summary that staff read out first, of a product and a life event. */
export const titleAndSummary: readonly Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, label: label('Titel', 'Title') },
  {
    name: 'summary',
    type: 'textarea',
    required: true,
    localized: true,
    label: label('Samenvatting', 'Summary'),
    validate: validateSummary,
  },
]
