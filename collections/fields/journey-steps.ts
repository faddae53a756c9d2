import type { Field } from 'payload'
import { momentField } from './journey-moment.ts'
import { conditionField, keyField } from './journey-parts.ts'
import { label } from './labels.ts'
import { richText } from './rich-text.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, label: label('Titel', 'Title') },
  keyField(),
  richText({ name: 'text', label: label('Tekst', 'Text') }),
  { name: 'product', type: 'relationship', relationTo: 'products', label: label('Product', 'Product') },
  {
    type: 'row',
    fields: [
      {
        name: 'actor',
        type: 'select',
        required: true,
        defaultValue: 'resident',
        label: label('Wie doet dit?', 'Who does this?'),
        options: [
          { value: 'resident', label: label('De inwoner', 'The resident') },
          { value: 'municipality', label: label('De gemeente, vanzelf', 'The municipality, by itself') },
          { value: 'other', label: label('Iemand anders', 'Someone else') },
        ],
      },
      {
        name: 'actorName',
        type: 'text',
        localized: true,
        label: label('Wie dan?', 'Who?'),
        admin: { condition: (_, sibling) => sibling?.actor === 'other' },
      },
      {
        name: 'necessity',
        type: 'select',
        required: true,
        defaultValue: 'must',
        label: label('Moet het?', 'Is it needed?'),
        options: [
          { value: 'must', label: label('Moet', 'Must') },
          { value: 'should', label: label('Verstandig', 'Should') },
          { value: 'can', label: label('Kan', 'Can') },
        ],
      },
    ],
  },
  conditionField(label('Voor wie is deze stap?', 'For whom is this step?')),
  {
    name: 'after',
    type: 'text',
    hasMany: true,
    label: label('Na welke stappen?', 'After which steps?'),
    admin: { components: { Field: '/src/admin/journeys/StepsField.tsx#StepsField' } },
  },
  {
    name: 'oneOf',
    type: 'text',
    label: label('Kies één van deze', 'One of these'),
    admin: { components: { Field: '/src/admin/journeys/OneOfField.tsx#OneOfField' } },
  },
  momentField({ name: 'earliest', label: label('Op zijn vroegst', 'At the earliest') }),
  momentField({ name: 'latest', label: label('Uiterlijk', 'At the latest') }),
  {
    name: 'movesToWorkingDay',
    type: 'checkbox',
    defaultValue: false,
    label: label('Algemene termijnenwet', 'General Extension of Time-Limits Act'),
  },
  richText({ name: 'timing', label: label('Wanneer? In woorden', 'When? In words') }),
  richText({ name: 'whenLate', label: label('En als het te laat is?', 'And when it is too late?') }),
  { name: 'legalBasis', type: 'text', label: label('Wet en artikel', 'Law and article') },
  {
    name: 'costs',
    type: 'relationship',
    relationTo: 'facts',
    hasMany: true,
    label: label('Wat kost deze stap?', 'What does this step cost?'),
    filterOptions: { kind: { equals: 'money' } },
  },
]

/** The steps in order, each with the condition under which it is shown. */
export const stepsField: Field = {
  name: 'steps',
  type: 'array',
  label: label('Stappen', 'Steps'),
  labels: { singular: label('Stap', 'Step'), plural: label('Stappen', 'Steps') },
  admin: {
    initCollapsed: true,
    components: {
      Field: '/src/admin/journeys/ClosedRows.tsx#ClosedRows',
      RowLabel: '/src/admin/journeys/RowLabel.tsx#RowLabel',
    },
  },
  fields,
}
