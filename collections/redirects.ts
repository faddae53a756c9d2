import type { CollectionConfig } from 'payload'
import { nobody, readByAnswers } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { redirectHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'
import { recordPublication } from './hooks/record-publication.ts'

/**
 * Where visitors go from a document that was taken down, as chosen by the editor. Not internal, so the answers read it.
 */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: label('Doorverwijzing', 'Redirect'), plural: label('Doorverwijzingen', 'Redirects') },
  admin: { group: label('Beheer', 'Administration'), useAsTitle: 'slug', defaultColumns: ['slug', 'kind', 'target'] },
  access: {
    create: nobody,
    read: readByAnswers,
    update: nobody,
    delete: nobody,
  },
  hooks: { afterOperation: [recordPublication] },
  fields: withHelp({
    help: redirectHelp,
    fields: [
      { name: 'slug', type: 'text', required: true, index: true, label: label('Van', 'From') },
      { name: 'kind', type: 'text', required: true, label: label('Soort', 'Kind') },
      { name: 'target', type: 'text', required: true, index: true, label: label('Nummer van het doel', 'Target id') },
    ],
  }),
}
