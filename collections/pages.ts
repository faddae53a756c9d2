import type { Block, CollectionConfig } from 'payload'
import { OWN_ADDRESSES } from '#src/domain/own-addresses.ts'
import { content } from './content.ts'
import { label } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { toneField } from './fields/tone.ts'
import { pageHelp } from './help/answers.ts'

const title = { name: 'title', type: 'text', localized: true, label: label('Kop', 'Heading') } as const

const blocks: Block[] = [
  {
    slug: 'text',
    labels: { singular: label('Tekst', 'Text'), plural: label('Teksten', 'Texts') },
    fields: [richText({ name: 'body', label: label('Tekst', 'Text') })],
  },
  {
    slug: 'notice',
    labels: { singular: label('Let op', 'Call-out'), plural: label('Let op', 'Call-outs') },
    fields: [toneField, richText({ name: 'body', label: label('Tekst', 'Text') })],
  },
  {
    slug: 'productList',
    labels: { singular: label('Producten', 'Products'), plural: label('Producten', 'Products') },
    fields: [
      title,
      {
        name: 'products',
        type: 'relationship',
        relationTo: 'products',
        hasMany: true,
        label: label('Producten', 'Products'),
      },
    ],
  },
  {
    slug: 'contact',
    labels: { singular: label('Contact', 'Contact'), plural: label('Contact', 'Contact') },
    fields: [
      title,
      {
        name: 'channels',
        type: 'relationship',
        relationTo: 'channels',
        hasMany: true,
        label: label('Kanalen', 'Channels'),
      },
    ],
  },
  {
    slug: 'lifeEvents',
    labels: { singular: label('Gebeurtenissen', 'Life events'), plural: label('Gebeurtenissen', 'Life events') },
    fields: [
      title,
      {
        name: 'journeys',
        type: 'relationship',
        relationTo: 'journeys',
        hasMany: true,
        label: label('Gebeurtenissen', 'Life events'),
      },
    ],
  },
]

/** Everything else: about, privacy, accessibility. Editors compose it from a few blocks. */
export const pages: CollectionConfig = content({
  slug: 'pages',
  help: pageHelp,
  labels: { singular: label('Pagina', 'Page'), plural: label('Pagina’s', 'Pages') },
  admin: { group: label('Antwoorden', 'Answers'), useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status'] },
  defaultSort: 'slug',
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: label('Titel', 'Title') },
    { name: 'summary', type: 'textarea', localized: true, label: label('Samenvatting', 'Summary') },
    {
      name: 'blocks',
      type: 'blocks',
      label: label('Inhoud', 'Content'),
      labels: { singular: label('Blok', 'Block'), plural: label('Blokken', 'Blocks') },
      blocks,
    },
    ...slugFields({ taken: OWN_ADDRESSES }),
  ],
})
