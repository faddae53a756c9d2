import type { CollectionConfig } from 'payload'
import { staffReadField } from './access/roles.ts'
import { content } from './content.ts'
import { label } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { questionHelp } from './help/answers.ts'

/** A VAC (vraag-antwoordcombinatie): one question that callers ask, with its answer. */
export const questions: CollectionConfig = content({
  slug: 'questions',
  help: questionHelp,
  labels: { singular: label('Vraag', 'Question'), plural: label('Vragen', 'Questions') },
  admin: {
    group: label('Antwoorden', 'Answers'),
    useAsTitle: 'question',
    defaultColumns: ['question', '_status', 'products', 'changedBy', 'updatedAt'],
  },
  defaultSort: 'slug',
  fields: [
    { name: 'question', type: 'text', required: true, localized: true, label: label('Vraag', 'Question') },
    richText({ name: 'answer', label: label('Antwoord', 'Answer') }),
    {
      ...richText({
        name: 'toelichting',
        label: label('Toelichting voor medewerkers', 'Explanation for staff'),
        localized: false,
      }),
      access: { read: staffReadField },
    },
    {
      name: 'products',
      type: 'relationship',
      relationTo: 'products',
      hasMany: true,
      label: label('Bij welke producten?', 'With which products?'),
    },
    { name: 'keywords', type: 'text', hasMany: true, localized: true, label: label('Zoekwoorden', 'Keywords') },
    ...slugFields({ from: 'question' }),
  ],
})
