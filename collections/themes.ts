import type { CollectionConfig } from 'payload'
import { content } from './content.ts'
import { label } from './fields/labels.ts'
import { slugFields } from './fields/slug.ts'
import { themeHelp } from './help/answers.ts'

/** A subject by which residents find products. */
export const themes: CollectionConfig = content({
  slug: 'themes',
  help: themeHelp,
  labels: { singular: label('Thema', 'Theme'), plural: label('Thema’s', 'Themes') },
  admin: { group: label('Antwoorden', 'Answers'), useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status'] },
  defaultSort: 'position',
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: label('Naam', 'Name') },
    { name: 'summary', type: 'textarea', localized: true, label: label('Samenvatting', 'Summary') },
    {
      name: 'position',
      type: 'number',
      defaultValue: 100,
      label: label('Volgorde', 'Order'),
      admin: { position: 'sidebar' },
    },
    ...slugFields(),
  ],
})
