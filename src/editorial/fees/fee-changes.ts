import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import { feeEndpoints } from './endpoints.ts'

/**
 * An uploaded file with new fees: what it would change, and whether it was scheduled. The scheduled values are stored
 * in their facts and start at their own moment.
 */
export const feeChanges: CollectionConfig = {
  slug: 'fee-plans',
  labels: { singular: label('Tariefwijziging', 'Fee change'), plural: label('Tariefwijzigingen', 'Fee changes') },
  admin: {
    group: label('Feiten', 'Facts'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'startsAt', 'createdAt'],
    hidden: true,
  },
  access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  endpoints: feeEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, label: label('Bestand', 'File') },
    { name: 'startsAt', type: 'date', required: true, label: label('Begint op', 'Starts at') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      label: label('Stand', 'State'),
      options: [
        { value: 'proposed', label: label('Voorstel', 'Proposed') },
        { value: 'planned', label: label('Ingepland', 'Planned') },
        { value: 'withdrawn', label: label('Ingetrokken', 'Withdrawn') },
      ],
    },
    { name: 'csv', type: 'textarea', required: true, label: label('Inhoud', 'Content') },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users', label: label('Van', 'By') },
    { name: 'plannedBy', type: 'relationship', relationTo: 'users', label: label('Ingepland door', 'Planned by') },
  ],
}
