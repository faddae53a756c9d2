import { setImmediate as turn } from 'node:timers/promises'
import type { FlattenedField, SelectIncludeType } from 'payload'
import { rowOf } from '#src/domain/row.ts'
import { publishedIn } from '../published.ts'
import { CONTENT_SLUGS, type ContentSlug, isContentSlug, type LocalisedDocument } from '../raw.ts'
import { everything, fieldsOf, type SystemRequest, TITLES } from './everything.ts'
import { type Place, placesOf } from './places.ts'
import { referencesIn } from './references.ts'

/** A published document, or the site, that points to the one asked about. */
export type Breaking = {
  collection: ContentSlug | 'site'
  id: string
  title: string
  /** The fields that point to it. */
  fields: { field: string; label: string }[]
}

type WhatBreaksInput = { collection: ContentSlug; ids: ReadonlySet<string>; req: SystemRequest }

/** Documents looked through in one go: some 20 ms of work, while a reader may be waiting. Each that is found is a go of its own. */
const CHUNK = 200

/** What breaks when a document disappears. */
export const whatBreaks = ({ id, ...given }: Omit<WhatBreaksInput, 'ids'> & { id: string }): Promise<Breaking[]> =>
  whatPointsTo({ ...given, ids: new Set([id]) })

/**
 * What points to these documents in what readers see now. It looks through all published content, since a link stands
 * inside a text and no database finds it there: for when an editor asks, not for each page.
 */
export async function whatPointsTo({ collection, ids, req }: WhatBreaksInput): Promise<Breaking[]> {
  const { payload } = req
  const fields = fieldsOf(payload)
  const published = publishedIn(payload)
  const pointing = (places: readonly Place[]) => [
    ...new Map(
      referencesIn(places.filter(({ value }) => mentions(value, ids)))
        .filter((reference) => reference.collection === collection && ids.has(reference.id))
        .map(({ place: { path, label } }) => [path, { field: path, label }]),
    ).values(),
  ]
  const breaking: Breaking[] = []
  for (const slug of CONTENT_SLUGS) {
    const closed = await readClosed({ req, slug })
    let count = 0
    for (const [id, open] of published[slug]) {
      if (++count % CHUNK === 0) await turn()
      const document = { ...open, ...closed.get(id), id }
      if ((slug === collection && ids.has(id)) || !mentions(document, ids)) continue
      const found = pointing(placesOf({ fields: fields[slug], document }))
      await turn()
      if (found.length > 0) breaking.push({ collection: slug, id, title: titleOf(slug, document), fields: found })
    }
  }
  const siteFields = payload.globals.config.find(({ slug }) => slug === 'site')?.fields ?? []
  const inSite = pointing(placesOf({ fields: siteFields, document: published.site }))
  if (inSite.length > 0)
    breaking.push({ collection: 'site', id: 'site', title: 'Voorpagina en menu’s', fields: inSite })
  return breaking
}

/** What only staff read is not in the published content. They, too, follow a link in a memo. */
async function readClosed({ req, slug }: { req: SystemRequest; slug: ContentSlug }): Promise<Map<string, object>> {
  const closed = req.payload.collections[slug].config.flattenedFields.filter(
    (field) => 'access' in field && field.access?.read,
  )
  const select = selectReferring(closed)
  if (Object.keys(select).length === 0) return new Map()
  // Straight from the database: Payload's own reading takes three times as long, for hooks these fields do not have.
  const { docs } = await req.payload.db.find<LocalisedDocument>({
    collection: slug,
    where: { _status: { equals: 'published' } },
    select,
    locale: 'all',
    limit: 0,
    pagination: false,
    req: everything(req).req,
  })
  // It gives an empty list for what was not selected; that must not come in the place of what readers see.
  const only = (document: LocalisedDocument) =>
    Object.fromEntries(Object.keys(select).map((name) => [name, document[name]]))
  return new Map(docs.map((document) => [document.id, only(document)]))
}

/** Of these fields the ones that can point to content. */
function selectReferring(fields: readonly FlattenedField[]): SelectIncludeType {
  return Object.fromEntries(
    fields.flatMap((field): [string, true | SelectIncludeType][] => {
      if ('flattenedFields' in field) {
        const inside = selectReferring(field.flattenedFields)
        return Object.keys(inside).length > 0 ? [[field.name, inside]] : []
      }
      const isReferring =
        field.type === 'richText' || (field.type === 'relationship' && isContentSlug(field.relationTo))
      return isReferring ? [[field.name, true]] : []
    }),
  )
}

/** A quick look whether an id occurs at all: naming the fields it stands in takes far longer. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((inner) => mentions(inner, ids))
}

const titleOf = (slug: ContentSlug, document: LocalisedDocument): string =>
  String(rowOf(document[TITLES[slug]]).nl ?? 'zonder titel')
