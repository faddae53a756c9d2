import type { Field } from 'payload'
import type { ContentSlug, LexicalTree, LocalisedDocument } from '#collections/raw.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { toLexical } from '#src/starter/markdown.ts'
import type { GateContext } from './context.ts'
import type { Subject } from './finding.ts'
import { placesOf } from './places.ts'

export const NOW = Date.parse('2026-11-22T12:00:00Z')

/** A small form: a translated line, a translated text, and lists and relations as the real ones have. */
export const FORM: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true, label: { nl: 'Titel', en: 'Title' } },
  { name: 'summary', type: 'textarea', localized: true, label: { nl: 'Samenvatting', en: 'Summary' } },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Een tab',
        fields: [
          {
            name: 'sections',
            type: 'group',
            label: { nl: 'Tekst', en: 'Text' },
            fields: [
              { name: 'introduction', type: 'richText', localized: true, label: { nl: 'In het kort', en: 'In short' } },
              { name: 'apply', type: 'richText', localized: true, label: { nl: 'Hoe gaat het?', en: 'How?' } },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'channelOptions',
    type: 'array',
    label: { nl: 'Manieren', en: 'Ways' },
    labels: { singular: { nl: 'Manier', en: 'Way' }, plural: { nl: 'Manieren', en: 'Ways' } },
    fields: [
      {
        name: 'channel',
        type: 'relationship',
        relationTo: 'channels',
        required: true,
        label: { nl: 'Kanaal', en: 'Channel' },
      },
      { name: 'action', type: 'text', localized: true, label: { nl: 'Wat?', en: 'What?' } },
    ],
  },
  { name: 'facts', type: 'relationship', relationTo: 'facts', hasMany: true, label: { nl: 'Feiten', en: 'Facts' } },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: { nl: 'Lijkt hierop', en: 'Related' },
  },
  { name: 'keywords', type: 'text', hasMany: true, localized: true, label: { nl: 'Zoekwoorden', en: 'Keywords' } },
  { name: 'logo', type: 'upload', relationTo: 'media', label: { nl: 'Beeld', en: 'Picture' } },
  { name: 'slug', type: 'text', label: { nl: 'Adres', en: 'Address' } },
]

/** Running text from Markdown; `{{id}}` is a fact, `[text](product:id)` an internal link. */
export const rich = (markdown: string): LexicalTree =>
  toLexical({
    markdown,
    references: {
      fact: (id) => id,
      target: (name) => ({ relationTo: `${name.split(':')[0]}s`, value: name.split(':')[1] ?? '' }),
    },
  }) as unknown as LexicalTree

export const fact = (given: Partial<RawFact> & { id: string }): RawFact => ({
  key: given.id,
  label: { nl: `Feit ${given.id}` },
  kind: 'money',
  ...given,
})

const nothing = new Map<string, never>()

export const context = (given: Partial<GateContext> = {}): GateContext => ({
  instant: NOW,
  fields: {} as GateContext['fields'],
  facts: nothing,
  channels: nothing,
  offlineProducts: new Set(),
  journeys: nothing,
  pictures: nothing,
  users: new Set(),
  ...given,
  targets: {
    products: nothing,
    questions: nothing,
    journeys: nothing,
    themes: nothing,
    pages: nothing,
    facts: nothing,
    channels: nothing,
    locations: nothing,
    ...given.targets,
  },
})

type Given = { document: object; context?: Partial<GateContext>; fields?: Field[]; collection?: ContentSlug }

/** What a rule is given about a document. */
export function subject<Document = LocalisedDocument>({
  document,
  fields = FORM,
  collection = 'products',
  ...given
}: Given): Subject<Document> {
  const whole = { id: 'self', ...document }
  const places = placesOf({ fields, document: whole })
  return { collection, document: whole as Document, places, context: context(given.context) }
}
