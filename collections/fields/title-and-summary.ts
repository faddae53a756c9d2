import type { Field } from 'payload'
import { label } from './labels.ts'
import { validateSummary } from './summary.ts'

/** What a product and a life event are called, and what staff say about them first. */
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
