import type { CollectionConfig, Field } from 'payload'
import { AUDIENCES, PROACTIVITIES } from '#src/domain/products.ts'
import { SECTION_NAMES, SECTIONS } from '#src/domain/sections.ts'
import { editorsReadField, rolesThat, staffReadField } from './access/roles.ts'
import { content } from './content.ts'
import { addressField } from './fields/address.ts'
import { channelOptionsField } from './fields/channel-options.ts'
import { inOneYear, newOwner, sameDepartment } from './fields/defaults.ts'
import { exceptionFields } from './fields/exception.ts'
import { internalFields } from './fields/internal.ts'
import { isExisting } from './fields/is-existing.ts'
import { label, optionsOf } from './fields/labels.ts'
import { day, moment } from './fields/period.ts'
import { richText } from './fields/rich-text.ts'
import { sensitiveField } from './fields/sensitive.ts'
import { slugFields } from './fields/slug.ts'
import { titleAndSummary } from './fields/title-and-summary.ts'
import { uplField } from './fields/upl.ts'
import { productHelp } from './help/products.ts'
import { assignShortNumber } from './hooks/short-number.ts'

const answerFields: Field[] = [
  ...titleAndSummary,
  {
    name: 'sections',
    type: 'group',
    label: label('Tekst', 'Text'),
    fields: SECTION_NAMES.map((name) => richText({ name, label: SECTIONS[name].label })),
  },
  {
    name: 'evidence',
    type: 'array',
    label: label('Dit neemt de inwoner mee', 'What to bring'),
    labels: { singular: label('Bewijsstuk', 'Document'), plural: label('Bewijsstukken', 'Documents') },
    fields: [{ name: 'item', type: 'text', required: true, localized: true, label: label('Wat?', 'What?') }],
  },
  {
    name: 'facts',
    type: 'relationship',
    relationTo: 'facts',
    hasMany: true,
    label: label('Kosten en termijnen', 'Costs and terms'),
  },
]

const arrangeFields: Field[] = [
  channelOptionsField,
  {
    name: 'exception',
    type: 'group',
    label: label(
      'Uitzondering: er is geen digitale of geen andere manier',
      'Exception: there is no digital or no other way',
    ),
    fields: exceptionFields,
  },
  {
    name: 'proactivity',
    type: 'array',
    label: label('Dit doen wij zonder dat de inwoner het vraagt', 'What we do without being asked'),
    labels: { singular: label('Iets', 'Something'), plural: label('Dit doen wij vanzelf', 'What we do by ourselves') },
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: label('Wat doen wij?', 'What do we do?'),
        options: optionsOf(PROACTIVITIES),
      },
      { name: 'explanation', type: 'textarea', required: true, localized: true, label: label('Uitleg', 'Explanation') },
      {
        name: 'refuse',
        type: 'textarea',
        localized: true,
        label: label('Hoe kan iemand dat weigeren?', 'How to refuse?'),
      },
    ],
  },
]

const placeFields: Field[] = [
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['particulier'],
    label: label('Voor wie?', 'For whom?'),
    options: optionsOf(AUDIENCES),
  },
  uplField,
  {
    name: 'legalBasis',
    type: 'array',
    label: label('Wetten en regels', 'Laws and rules'),
    labels: { singular: label('Wet of regel', 'Law or rule'), plural: label('Wetten en regels', 'Laws and rules') },
    fields: [
      { name: 'title', type: 'text', required: true, label: label('Naam', 'Name') },
      addressField({ name: 'url', wanted: 'web', label: label('Webadres', 'Web address') }),
    ],
  },
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true, label: label('Thema’s', 'Themes') },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: label('Lijkt hierop', 'Related'),
  },
  {
    name: 'relatedRights',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: label('Ook recht op', 'Related rights'),
  },
  { name: 'keywords', type: 'text', hasMany: true, localized: true, label: label('Zoekwoorden', 'Keywords') },
  sensitiveField,
]

const maintenanceFields: Field[] = [
  {
    name: 'department',
    type: 'text',
    label: label('Afdeling', 'Department'),
    defaultValue: sameDepartment,
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: label('Eigenaar', 'Owner'),
    filterOptions: { roles: { in: rolesThat({ action: 'write', subject: 'products' }) } },
    defaultValue: newOwner,
    access: { read: editorsReadField },
  },
  day({ name: 'reviewedOn', nl: 'Laatst gecontroleerd op', en: 'Last checked on' }),
  day({
    name: 'reviewDate',
    nl: 'Opnieuw beoordelen op',
    en: 'To be reviewed on',
    defaultValue: inOneYear,
    access: { read: staffReadField },
  }),
  moment({ name: 'validFrom', nl: 'Zichtbaar vanaf', en: 'Visible from' }),
  moment({ name: 'validUntil', nl: 'Zichtbaar tot', en: 'Visible until' }),
]

/** A product: a service the municipality offers, with every way to arrange it. */
export const products: CollectionConfig = content({
  slug: 'products',
  help: productHelp,
  labels: { singular: label('Product', 'Product'), plural: label('Producten', 'Products') },
  admin: {
    group: label('Antwoorden', 'Answers'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'owner', 'reviewDate', 'audience'],
  },
  defaultSort: 'slug',
  hooks: { beforeChange: [assignShortNumber] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: label('Antwoord', 'Answer'), fields: answerFields },
        { label: label('Zo regelt u het', 'How to arrange it'), fields: arrangeFields },
        { label: label('Plek', 'Place'), fields: placeFields },
        { label: label('Bijhouden', 'Keeping'), fields: maintenanceFields },
        { label: label('Voor medewerkers', 'For staff'), fields: [internalFields] },
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
      admin: { position: 'sidebar', readOnly: true, condition: isExisting },
    },
  ],
})
