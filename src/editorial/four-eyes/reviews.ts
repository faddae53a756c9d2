import type { CollectionConfig, Field } from 'payload'
import { editorsOnly, nobody } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import { reviewHelp } from '#collections/help/administration.ts'
import { withHelp } from '#collections/help/with-help.ts'
import { CONTENT_SLUGS } from '#collections/raw.ts'
import type { AdminWords } from '#src/domain/admin-language.ts'
import { STATES } from './state.ts'

const moment = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'date',
  index: true,
  label: label(nl, en),
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' } },
})
const person = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label: label(nl, en),
})
const names: Record<(typeof STATES)[number], AdminWords> = {
  submitted: label('Ligt ter beoordeling', 'Submitted'),
  approved: label('Goedgekeurd', 'Approved'),
  sentBack: label('Teruggestuurd', 'Sent back'),
  withdrawn: label('Ingetrokken', 'Withdrawn'),
  planned: label('Ingepland', 'Planned'),
  published: label('Gedaan', 'Done'),
  failed: label('Mislukt', 'Failed'),
}

/**
 * Four eyes: a row per submitted version of a document, with the decision of a colleague and its publication moment.
 * Only the actions (`actions.ts`, `run-schedules.ts`) write here, so it is also the evidence.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: label('Beoordeling', 'Review'), plural: label('Beoordelingen', 'Reviews') },
  admin: {
    group: label('Beheer', 'Administration'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'submittedBy', 'createdAt', 'publishAt'],
    description: label('Wie diende wat in, en wie keek het na?', 'Who submitted what, and who checked it?'),
  },
  access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: withHelp({
    help: reviewHelp,
    fields: [
      { name: 'title', type: 'text', label: label('Document', 'Document') },
      {
        name: 'source',
        type: 'text',
        required: true,
        index: true,
        label: label('Soort', 'Kind'),
        typescriptSchema: [({ jsonSchema }) => ({ ...jsonSchema, enum: [...CONTENT_SLUGS] })],
      },
      {
        name: 'document',
        type: 'text',
        required: true,
        index: true,
        label: label('Nummer van het document', 'Document id'),
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'publish',
        label: label('Wat moet er gebeuren?', 'What has to happen?'),
        options: [
          { value: 'publish', label: label('Op de site zetten', 'Publish') },
          { value: 'takeDown', label: label('Van de site halen', 'Take down') },
        ],
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        index: true,
        label: label('Stand', 'State'),
        options: STATES.map((value) => ({ value, label: names[value] })),
      },
      { name: 'version', type: 'text', label: label('Versie', 'Version') },
      { name: 'hash', type: 'text', label: label('Vingerafdruk van de tekst', 'Fingerprint of the text') },
      { name: 'note', type: 'textarea', label: label('Toelichting bij het indienen', 'Note') },
      person('submittedBy', 'Ingediend door', 'Submitted by'),
      person('decidedBy', 'Nagekeken door', 'Checked by'),
      moment('decidedAt', 'Nagekeken op', 'Checked at'),
      { name: 'reason', type: 'textarea', label: label('Reden', 'Reason') },
      moment('publishAt', 'Op', 'At'),
      person('plannedBy', 'Gepland door', 'Planned by'),
      { name: 'redirectTo', type: 'text', label: label('Bezoekers gaan naar', 'Visitors go to') },
      { name: 'isEmergency', type: 'checkbox', defaultValue: false, label: label('Met spoed', 'Emergency') },
      { name: 'attempts', type: 'number', defaultValue: 0, label: label('Pogingen', 'Attempts') },
      { name: 'failure', type: 'textarea', label: label('Wat ging er mis?', 'What went wrong?') },
    ],
  }),
}
