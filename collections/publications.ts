import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { publicationHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'

/**
 * The publication log: one line for each change that readers can see, written by code only. The number of lines is the
 * revision of the published content, which every process polls.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: label('Publicatie', 'Publication'), plural: label('Publicaties', 'Publications') },
  admin: { group: label('Beheer', 'Administration'), defaultColumns: ['createdAt', 'source', 'action', 'document'] },
  access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: withHelp({
    help: publicationHelp,
    fields: [
      { name: 'source', type: 'text', required: true, label: label('Soort', 'Kind') },
      { name: 'document', type: 'text', required: true, index: true, label: label('Document', 'Document') },
      {
        name: 'action',
        type: 'select',
        required: true,
        label: label('Wat gebeurde er?', 'What happened?'),
        options: [
          { value: 'published', label: label('Gepubliceerd', 'Published') },
          { value: 'unpublished', label: label('Van de site gehaald', 'Unpublished') },
          { value: 'deleted', label: label('Verwijderd', 'Deleted') },
        ],
      },
    ],
  }),
}
