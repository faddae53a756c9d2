import type { CollectionConfig, Field } from 'payload'
import { content } from './content.ts'
import { label } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { journeyHelp } from './help/answers.ts'
import { assignShortNumber } from './hooks/short-number.ts'
import { validateSummary } from './rules/summary.ts'

const key = (): Field => ({
  name: 'key',
  type: 'text',
  required: true,
  label: label('Sleutel', 'Key'),
  validate: (value: string | null | undefined) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') || 'Gebruik kleine letters, cijfers en streepjes.',
})

const stepFields: Field[] = [
  key(),
  { name: 'title', type: 'text', required: true, localized: true, label: label('Titel', 'Title') },
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
  {
    name: 'when',
    type: 'array',
    label: label('Voor wie geldt deze stap?', 'For whom is this step?'),
    labels: { singular: label('Voorwaarde', 'Condition'), plural: label('Voorwaarden', 'Conditions') },
    fields: [
      { name: 'question', type: 'text', required: true, label: label('Vraag (sleutel)', 'Question (key)') },
      {
        name: 'options',
        type: 'text',
        hasMany: true,
        required: true,
        label: label('Antwoorden (sleutels)', 'Options (keys)'),
      },
    ],
  },
  {
    name: 'after',
    type: 'text',
    hasMany: true,
    label: label('Na welke stappen? (sleutels)', 'After which steps? (keys)'),
  },
  richText({ name: 'timing', label: label('Wanneer?', 'When?') }),
]

/** A life event: from a few questions to the steps, which refer to products. */
export const journeys: CollectionConfig = content({
  slug: 'journeys',
  help: journeyHelp,
  labels: { singular: label('Gebeurtenis', 'Life event'), plural: label('Gebeurtenissen', 'Life events') },
  admin: {
    group: label('Antwoorden', 'Answers'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'changedBy', 'updatedAt'],
  },
  defaultSort: 'shortNumber',
  hooks: { beforeChange: [assignShortNumber] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: label('Titel', 'Title') },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      label: label('Samenvatting', 'Summary'),
      validate: validateSummary,
    },
    richText({ name: 'introduction', label: label('Inleiding', 'Introduction') }),
    { name: 'eventLabel', type: 'text', localized: true, label: label('Vraag naar de datum', 'Question for the date') },
    {
      name: 'questions',
      type: 'array',
      label: label('Vragen', 'Questions'),
      labels: { singular: label('Vraag', 'Question'), plural: label('Vragen', 'Questions') },
      fields: [
        key(),
        { name: 'label', type: 'text', required: true, localized: true, label: label('Vraag', 'Question') },
        { name: 'help', type: 'textarea', localized: true, label: label('Hulp', 'Help') },
        {
          name: 'options',
          type: 'array',
          label: label('Antwoorden', 'Options'),
          labels: { singular: label('Antwoord', 'Option'), plural: label('Antwoorden', 'Options') },
          fields: [
            key(),
            {
              name: 'label',
              type: 'text',
              required: true,
              localized: true,
              label: label('Antwoord', 'Option'),
            },
          ],
        },
      ],
    },
    {
      name: 'steps',
      type: 'array',
      label: label('Stappen', 'Steps'),
      labels: { singular: label('Stap', 'Step'), plural: label('Stappen', 'Steps') },
      fields: stepFields,
    },
    richText({ name: 'closing', label: label('Wat komt hierna?', 'What comes after?') }),
    { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true, label: label('Thema’s', 'Themes') },
    { name: 'keywords', type: 'text', hasMany: true, localized: true, label: label('Zoekwoorden', 'Keywords') },
    ...slugFields(),
    {
      name: 'shortNumber',
      type: 'number',
      unique: true,
      index: true,
      label: label('Kort nummer', 'Short number'),
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
