import type { Field } from 'payload'
import { LOCALE_CODES, LOCALES, type Locale } from '#src/domain/locales.ts'
import { editorsReadField } from '../access/roles.ts'
import { isExisting } from './is-existing.ts'
import { label } from './labels.ts'

const never = () => false
const textChanged = (locale: Locale): Field => ({
  name: locale,
  type: 'date',
  label: LOCALES[locale].label,
  access: { create: never, update: never },
})

/** Who changed what, when and why. Stored with every version, because versions are the evidence. */
export const historyFields: Field[] = [
  {
    name: 'changeNote',
    type: 'textarea',
    maxLength: 500,
    label: label('Wat heeft u gewijzigd?', 'What did you change?'),
    access: { read: editorsReadField },
    admin: {
      position: 'sidebar',
      description: label(
        'Voor uw collega’s. Staat bij deze versie in de geschiedenis.',
        'For your colleagues. Stands with this version in the history.',
      ),
    },
  },
  {
    name: 'publicNote',
    type: 'textarea',
    localized: true,
    maxLength: 300,
    label: label('Wat is er nieuw voor de lezer? (mag leeg)', 'What is new for the reader? (optional)'),
    admin: {
      position: 'sidebar',
      description: label(
        'Staat onder de tekst, bij “Laatst gecontroleerd”.',
        'Stands under the text, with “Last checked”.',
      ),
    },
  },
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('Laatst gewijzigd door', 'Last changed by'),
    access: { read: editorsReadField, create: never, update: never },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: isExisting,
      description: label('Wordt vanzelf ingevuld.', 'Filled in by itself.'),
    },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'textChangedAt',
    type: 'group',
    label: label('Tekst gewijzigd op', 'Text changed at'),
    access: { read: editorsReadField },
    admin: { hidden: true },
    fields: LOCALE_CODES.map(textChanged),
  },
  {
    // The version that the editor started from, so that a save cannot overwrite what a colleague saved in between.
    name: 'basedOn',
    type: 'number',
    virtual: true,
    label: label('Gebaseerd op', 'Based on'),
    access: { read: never },
    admin: { position: 'sidebar', components: { Field: '/src/admin/history/BasedOn.tsx#BasedOn' } },
  },
]
