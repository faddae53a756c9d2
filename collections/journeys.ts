import type { CollectionConfig, Field } from 'payload'
import { readCondition } from '#journeys/condition.ts'
import { content } from './content.ts'
import { label } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { journeyHelp } from './help/answers.ts'
import { giveNumbers } from './hooks/give-numbers.ts'
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

/** When something is asked or done, as data for the engine (journeys/condition.ts). */
const condition = (name: Record<'nl' | 'en', string>): Field => ({
  name: 'when',
  type: 'json',
  label: name,
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    readCondition(value) !== undefined ||
    'Deze voorwaarde klopt niet. Kies bij elke regel een vraag en een antwoord.',
})

/** So long before or after the event or another step. The length is a fact where the text names it too. */
const moment = ({ name, label: title }: { name: string; label: Record<'nl' | 'en', string> }): Field => ({
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
        { name: 'step', type: 'text', label: label('Geteld vanaf stap', 'Counted from step') },
      ],
    },
  ],
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
  condition(label('Voor wie is deze stap?', 'For whom is this step?')),
  {
    name: 'after',
    type: 'text',
    hasMany: true,
    label: label('Na welke stappen?', 'After which steps?'),
  },
  {
    name: 'oneOf',
    type: 'text',
    label: label('Kies één van deze', 'One of these'),
  },
  moment({ name: 'earliest', label: label('Op zijn vroegst', 'At the earliest') }),
  moment({ name: 'latest', label: label('Uiterlijk', 'At the latest') }),
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
  hooks: { beforeChange: [assignShortNumber], afterChange: [giveNumbers] },
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
    {
      name: 'eventName',
      type: 'text',
      localized: true,
      label: label('De gebeurtenis in een zin', 'The event in a sentence'),
    },
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
        condition(label('Wanneer stellen wij deze vraag?', 'When do we ask this question?')),
        {
          name: 'options',
          type: 'array',
          admin: { condition: (_, sibling) => sibling?.kind !== 'date' },
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
