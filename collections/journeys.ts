import type { CollectionConfig, Field } from 'payload'
import { TONES } from '#src/domain/tones.ts'
import { content } from './content.ts'
import { questionsField } from './fields/journey-questions.ts'
import { stepsField } from './fields/journey-steps.ts'
import { label, optionsOf } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { sensitiveField } from './fields/sensitive.ts'
import { slugFields } from './fields/slug.ts'
import { titleAndSummary } from './fields/title-and-summary.ts'
import { journeyHelp } from './help/answers.ts'
import { assignNumbers } from './hooks/assign-numbers.ts'
import { assignShortNumber } from './hooks/short-number.ts'

const introductionFields: Field[] = [
  ...titleAndSummary,
  richText({ name: 'introduction', label: label('Inleiding', 'Introduction') }),
  {
    name: 'eventName',
    type: 'text',
    localized: true,
    label: label('De gebeurtenis in een zin', 'The event in a sentence'),
  },
  {
    name: 'tone',
    type: 'select',
    options: optionsOf(TONES),
    defaultValue: 'usual',
    label: label('Toon', 'Tone'),
  },
  sensitiveField,
]

/** A picture drawn from the form; stores no data. */
const flowField: Field = {
  name: 'flow',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/journeys/FlowField.tsx#FlowField' } },
}

const closingFields: Field[] = [
  richText({ name: 'closing', label: label('Wat komt hierna?', 'What comes after?') }),
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true, label: label('Thema’s', 'Themes') },
  { name: 'keywords', type: 'text', hasMany: true, localized: true, label: label('Zoekwoorden', 'Keywords') },
]

/** A life event: from a few questions to the steps, which refer to products. */
export const journeys: CollectionConfig = content({
  slug: 'journeys',
  help: journeyHelp,
  labels: { singular: label('Gebeurtenis', 'Life event'), plural: label('Gebeurtenissen', 'Life events') },
  admin: {
    group: label('Antwoorden', 'Answers'),
    useAsTitle: 'title',
    components: { edit: { beforeDocumentControls: ['/src/admin/journeys/TryOut.tsx#TryOut'] } },
    defaultColumns: ['title', '_status', 'changedBy', 'updatedAt'],
  },
  defaultSort: 'shortNumber',
  hooks: { beforeChange: [assignShortNumber], afterChange: [assignNumbers] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: label('Inleiding', 'Introduction'), fields: introductionFields },
        { label: label('Vragen', 'Questions'), fields: [questionsField] },
        { label: label('Stappen', 'Steps'), fields: [stepsField] },
        { label: label('Stroomschema', 'Flow chart'), fields: [flowField] },
        { label: label('Afsluiting', 'Closing'), fields: closingFields },
      ],
    },
    ...slugFields(),
    {
      name: 'shortNumber',
      type: 'number',
      unique: true,
      index: true,
      // Set once by `assignShortNumber`.
      access: { create: () => false, update: () => false },
      label: label('Kort nummer', 'Short number'),
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
