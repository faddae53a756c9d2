import type { Field } from 'payload'
import type { AdminWords } from '#src/domain/admin-language.ts'
import { label } from './labels.ts'

/** A period before or after the event or another step. A fact gives its length where the text names that fact too. */
export const momentField = ({ name, label: title }: { name: string; label: AdminWords }): Field => ({
  name,
  type: 'group',
  label: title,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'fact',
          type: 'relationship',
          relationTo: 'facts',
          label: label('De termijn als feit', 'The term as a fact'),
          filterOptions: { kind: { equals: 'term' } },
        },
        { name: 'amount', type: 'number', min: 0, label: label('Of een aantal', 'Or a number') },
        {
          name: 'unit',
          type: 'select',
          label: label('Dagen of weken?', 'Days or weeks?'),
          options: [
            { value: 'days', label: label('dagen', 'days') },
            { value: 'workingDays', label: label('werkdagen', 'working days') },
            { value: 'weeks', label: label('weken', 'weeks') },
            { value: 'months', label: label('maanden', 'months') },
          ],
        },
        {
          name: 'side',
          type: 'select',
          label: label('Ervoor of erna?', 'Before or after?'),
          options: [
            { value: 'before', label: label('voor', 'before') },
            { value: 'after', label: label('na', 'after') },
          ],
        },
        {
          name: 'step',
          type: 'text',
          label: label('Geteld vanaf stap', 'Counted from step'),
          admin: { components: { Field: '/src/admin/journeys/StepField.tsx#StepField' } },
        },
      ],
    },
  ],
})
