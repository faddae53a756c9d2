import type { CollectionConfig } from 'payload'
import { nobody, readByAnswers } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { recordPublication } from './hooks/record-publication.ts'

/**
 * The numbers that questions, answers and steps of each life event have in plan codes (journeys/ledger.ts). Written when
 * a life event is published, and kept for ever: apart from its document, so that no old version can bring old numbers
 * back. It says nothing internal, so the answers read it like everything that is published.
 */
export const numbers: CollectionConfig = {
  slug: 'numbers',
  labels: { singular: label('Nummering', 'Numbering'), plural: label('Nummeringen', 'Numberings') },
  admin: { hidden: true },
  access: {
    create: nobody,
    read: readByAnswers,
    update: nobody,
    delete: nobody,
  },
  hooks: { afterOperation: [recordPublication] },
  fields: [
    { name: 'journey', type: 'text', required: true, unique: true, index: true, label: label('Gebeurtenis', 'Event') },
    {
      name: 'ledger',
      type: 'json',
      required: true,
      label: label('Nummers', 'Numbers'),
      typescriptSchema: [({ jsonSchema }) => ({ ...jsonSchema, tsType: "import('#journeys/ledger.ts').Ledger" })],
    },
  ],
}
