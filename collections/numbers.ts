import type { CollectionConfig } from 'payload'
import { nobody, readByAnswers } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { recordPublication } from './hooks/record-publication.ts'

/**
 * The numbers of questions, answers and steps of each life event in plan codes (journeys/ledger.ts). Written on
 * publication and kept for ever, apart from the document, so that restoring a version cannot restore old numbers. Not
 * internal, so the answers read it.
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
