import type { Field } from 'payload'
import { conditionField, keyField } from './journey-parts.ts'
import { label } from './labels.ts'

/**
 * Not allowed as a key: the first three are parameters in the address of a question; `constructor` is on every object.
 */
export const NOT_FOR_QUESTIONS = ['vraag', 'gevraagd', 'taal', 'constructor'] as const

/** The questions in order; later questions may depend on earlier answers. */
export const questionsField: Field = {
  name: 'questions',
  type: 'array',
  label: label('Vragen', 'Questions'),
  labels: { singular: label('Vraag', 'Question'), plural: label('Vragen', 'Questions') },
  admin: {
    initCollapsed: true,
    components: {
      Field: '/src/admin/journeys/ClosedRows.tsx#ClosedRows',
      RowLabel: '/src/admin/journeys/RowLabel.tsx#RowLabel',
    },
  },
  fields: [
    { name: 'label', type: 'text', required: true, localized: true, label: label('Vraag', 'Question') },
    keyField({ reserved: NOT_FOR_QUESTIONS }),
    { name: 'help', type: 'textarea', localized: true, label: label('Hulp', 'Help') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'choice',
      label: label('Soort antwoord', 'Kind of answer'),
      options: [
        { value: 'choice', label: label('Kiezen uit antwoorden', 'A choice of answers') },
        { value: 'date', label: label('De datum van de gebeurtenis', 'The date of the event') },
      ],
    },
    conditionField(label('Wanneer stellen wij deze vraag?', 'When do we ask this question?')),
    {
      name: 'options',
      type: 'array',
      admin: {
        condition: (_, sibling) => sibling?.kind !== 'date',
        initCollapsed: true,
        components: { RowLabel: '/src/admin/journeys/RowLabel.tsx#RowLabel' },
      },
      label: label('Antwoorden', 'Options'),
      labels: { singular: label('Antwoord', 'Option'), plural: label('Antwoorden', 'Options') },
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          localized: true,
          label: label('Antwoord', 'Option'),
        },
        keyField(),
      ],
    },
  ],
}
