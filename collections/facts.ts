import type { CollectionConfig, Condition } from 'payload'
import { rulesOf } from '#src/domain/codes.ts'
import { FACT_KINDS, type FactField, TERM_UNITS } from '#src/domain/fact-kinds.ts'
import { content } from './content.ts'
import { label, optionsOf } from './fields/labels.ts'
import { periodFields } from './fields/period.ts'
import { factHelp } from './help/answers.ts'

const asked =
  (field: FactField): Condition =>
  (data) =>
    rulesOf(FACT_KINDS, data?.kind)?.asks.includes(field) ?? false

/**
 * A fact: an amount, a term, a number. Each value has a start and an end, so that next year's fee can be entered in
 * November.
 */
export const facts: CollectionConfig = content({
  slug: 'facts',
  help: factHelp,
  labels: { singular: label('Feit', 'Fact'), plural: label('Feiten', 'Facts') },
  admin: {
    group: label('Feiten', 'Facts'),
    useAsTitle: 'label',
    defaultColumns: ['label', 'values', '_status', 'kind', 'key', 'updatedAt'],
    listSearchableFields: ['label', 'key'],
  },
  defaultSort: 'key',
  fields: [
    { name: 'label', type: 'text', required: true, localized: true, label: label('Naam', 'Name') },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Sleutel', 'Key'),
      validate: (value: string | null | undefined) =>
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') ||
        'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld paspoort-18plus.',
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'money',
      label: label('Soort', 'Kind'),
      options: optionsOf(FACT_KINDS),
    },
    {
      name: 'unit',
      type: 'text',
      localized: true,
      label: label('Eenheid', 'Unit'),
      admin: { condition: asked('unit'), placeholder: label('per jaar', 'per year') },
    },
    {
      name: 'values',
      type: 'array',
      required: true,
      minRows: 1,
      label: label('Waarden', 'Values'),
      admin: { components: { Cell: '/src/admin/facts/ValueCell.tsx#ValueCell' } },
      labels: { singular: label('Waarde', 'Value'), plural: label('Waarden', 'Values') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'number',
              label: label('Getal', 'Number'),
              admin: { width: '50%', condition: asked('number') },
            },
            {
              name: 'termUnit',
              type: 'select',
              label: label('Eenheid', 'Unit'),
              admin: { width: '50%', condition: asked('termUnit') },
              options: optionsOf(TERM_UNITS),
            },
          ],
        },
        {
          name: 'day',
          type: 'text',
          label: label('Datum', 'Date'),
          admin: { condition: asked('day'), placeholder: '2027-01-01' },
        },
        {
          name: 'text',
          type: 'text',
          localized: true,
          label: label('Tekst', 'Text'),
          admin: { condition: asked('text') },
        },
        periodFields(),
        { name: 'source', type: 'text', label: label('Bron', 'Source') },
      ],
    },
  ],
})
