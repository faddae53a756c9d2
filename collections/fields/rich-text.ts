import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField, TextField } from 'payload'
import type { AdminWords } from '#src/domain/admin-language.ts'
import { validateLink } from './address.ts'
import { label } from './labels.ts'
import { toneField } from './tone.ts'

/** The inline block for a fact in running text: text refers to a fact and never repeats its value. */
export const factBlock: Block = {
  slug: 'fact',
  interfaceName: 'FactBlock',
  labels: { singular: label('Feit', 'Fact'), plural: label('Feiten', 'Facts') },
  admin: { components: { Label: '/src/admin/facts/FactLabel.tsx#FactLabel' } },
  fields: [
    {
      name: 'fact',
      type: 'relationship',
      relationTo: 'facts',
      required: true,
      label: label('Welk feit?', 'Which fact?'),
      admin: {
        components: { Field: '/src/admin/facts/FactField.tsx#FactField' },
        description: label(
          'Het bedrag, de termijn of het nummer komt uit het feit zelf.',
          'The amount, term or number comes from the fact itself.',
        ),
      },
    },
  ],
}

const linkFeature = LinkFeature({
  enabledCollections: ['products', 'journeys', 'pages', 'channels', 'themes'],
  maxDepth: 1,
  fields: ({ defaultFields }) =>
    defaultFields.map((field) =>
      'name' in field && field.name === 'url' ? ({ ...field, hooks: {}, validate: validateLink } as TextField) : field,
    ),
})

const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: label('Let op-blok', 'Call-out'), plural: label('Let op-blokken', 'Call-outs') },
  fields: [
    {
      ...toneField,
      admin: {
        description: label('“Let op” valt meer op. Gebruik het weinig.', '“Take care” stands out more. Use it little.'),
      },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      label: label('Tekst', 'Text'),
      admin: { description: label('Eén of twee zinnen.', 'One or two sentences.') },
      editor: lexicalEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          UnorderedListFeature(),
          linkFeature,
          BlocksFeature({ inlineBlocks: [factBlock] }),
          InlineToolbarFeature(),
        ],
      }),
    },
  ],
}

export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    linkFeature,
    BlocksFeature({ blocks: [calloutBlock], inlineBlocks: [factBlock] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

type Options = {
  name: string
  label: AdminWords
  help?: AdminWords
  localized?: boolean
}

/** Running text as residents read it: paragraphs, lists, headings from level 3, links, call-outs and facts. */
export const richText = ({ name, label: fieldLabel, help, localized = true }: Options): RichTextField => ({
  name,
  type: 'richText',
  label: fieldLabel,
  localized,
  editor: richTextEditor,
  ...(help ? { admin: { description: help } } : {}),
})
