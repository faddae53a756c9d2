import type { FlattenedField, Payload } from 'payload'
import type { LexicalTree } from '#collections/raw.ts'
import { factIdsIn, isTree, linksIn } from '#collections/reading/rich-text.ts'
import { CONTENT_KINDS, type Content, type ContentKind } from '#src/answers/model/raw.ts'
import { isContentKind } from '#src/answers/snapshot/read.ts'
import { type Row, rowOf } from '#src/domain/row.ts'

/** What a link refers to: a document of ours, or a URL. */
export type Target = { kind: ContentKind; id: string } | { url: string }
export type FoundLink = {
  target: Target
  collection: string
  document: string
  title: string
  /** The path of the field in Payload's form: "channelOptions.0.url". */
  field: string
  /** The place as shown to editors: "Manieren om het te regelen 1, Webadres". */
  fieldLabel: string
}

type Place = { path: string[]; labels: string[] }
type Report = (target: Target, place: Place) => void

/**
 * Every link in the published content, in every language. Walks the fields of the schema, so that new fields are included.
 * The gate's `placesOf` also returns empty fields, which for all content takes several times as long.
 */
export function collectLinks({ payload, content }: { payload: Payload; content: Content }): FoundLink[] {
  const found: FoundLink[] = []
  const look = (collection: string, fields: FlattenedField[], document: Row, title: string) => {
    walk(fields, document, { path: [], labels: [] }, (target, { path, labels }) => {
      const place = { field: path.join('.'), fieldLabel: labels.join(', ') }
      found.push({ target, collection, document: String(document.id ?? collection), title, ...place })
    })
  }
  for (const kind of CONTENT_KINDS) {
    const { flattenedFields, admin } = payload.collections[kind].config
    // The kind of block does not matter here: its fields tell what it holds.
    for (const document of content[kind].values() as Iterable<Row>) {
      look(kind, flattenedFields, document, wordIn(document[admin.useAsTitle ?? 'id']))
    }
  }
  const site = payload.globals.config.find(({ slug }) => slug === 'site')
  if (site) look('site', site.flattenedFields, content.site, wordIn(site.label))
  return found
}

function walk(fields: FlattenedField[], data: Row | null | undefined, place: Place, report: Report): void {
  for (const field of fields) {
    const value = data?.[field.name]
    if (value === null || value === undefined) continue
    const here = inside(place, field.name, 'label' in field ? wordIn(field.label) : '')
    if (field.type === 'group' || field.type === 'tab') walk(field.flattenedFields, rowOf(value), here, report)
    else if (field.type === 'array' || field.type === 'blocks') {
      for (const [index, row] of [value].flat().map(rowOf).entries()) {
        const rowFields =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
        const labels = [...here.labels.slice(0, -1), `${here.labels.at(-1)} ${index + 1}`]
        walk(rowFields, row, { path: [...here.path, String(index)], labels }, report)
      }
    } else if (field.type === 'relationship' || field.type === 'upload') {
      const [only] = typeof field.relationTo === 'string' ? [field.relationTo] : []
      for (const each of [value].flat()) reportRelation(each, only, here, report)
    } else if (field.type === 'richText') {
      for (const tree of inEachLanguage(value)) if (isTree(tree)) walkText(tree, here, report)
    } else if (field.type === 'text') {
      for (const text of inEachLanguage(value)) if (isAddress(text)) report({ url: text }, here)
    }
  }
}

function walkText(tree: LexicalTree, place: Place, report: Report): void {
  for (const { fields } of linksIn(tree)) {
    if (fields?.linkType === 'internal') reportRelation(fields.doc, undefined, place, report)
    else if (isAddress(fields?.url)) report({ url: fields.url }, place)
  }
  for (const id of factIdsIn(tree)) reportRelation(id, 'facts', place, report)
}

function reportRelation(given: unknown, relationTo: string | undefined, place: Place, report: Report): void {
  const { relationTo: kind = relationTo, value = given } = rowOf(given)
  const id = rowOf(value).id ?? value
  if (typeof id === 'string' && typeof kind === 'string' && isContentKind(kind)) report({ kind, id }, place)
}

const inside = ({ path, labels }: Place, name: string, word: string): Place => ({
  path: [...path, name],
  labels: word ? [...labels, word] : labels,
})

/** With `locale: 'all'` a value is either not localised, or an object with a value per language. */
function inEachLanguage(value: unknown): unknown[] {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return [value].flat()
  return isTree(value) ? [value] : Object.values(value).flat()
}

/** A URL on the web or on this site. Other schemes, such as mailto: and tel:, are ignored. */
const isAddress = (text: unknown): text is string =>
  typeof text === 'string' && /^(https?:\/\/\S+|\/(?!\/)\S*)$/i.test(text)

function wordIn(label: unknown): string {
  if (typeof label === 'string') return label
  const { nl } = rowOf(label)
  return typeof nl === 'string' ? nl : ''
}
