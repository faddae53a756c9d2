import { setImmediate as turn } from 'node:timers/promises'
import type { FlattenedField, SelectIncludeType } from 'payload'
import { rowOf } from '#src/domain/row.ts'
import { publishedIn } from '../published.ts'
import { CONTENT_SLUGS, type ContentSlug, isContentSlug, type LocalisedDocument } from '../raw.ts'
import { asSystem, fieldsOf, type SystemRequest, TITLES } from './as-system.ts'
import { type Place, placesOf } from './places.ts'
import { referencesIn } from './references.ts'

/** A published document, or the site, that refers to the document in question. */
export type Breaking = {
  collection: ContentSlug | 'site'
  id: string
  title: string
  /** The fields that refer to it. */
  fields: { field: string; label: string }[]
}

type WhatBreaksInput = { collection: ContentSlug; ids: ReadonlySet<string>; req: SystemRequest }

/** Documents per batch: about 20 ms of blocking work. A document with a match is a batch of its own. */
const CHUNK = 200

/** What refers to a document and breaks when it disappears. */
export const whatBreaks = ({ id, ...given }: Omit<WhatBreaksInput, 'ids'> & { id: string }): Promise<Breaking[]> =>
  whatPointsTo({ ...given, ids: new Set([id]) })

/**
 * The published documents that refer to these. Scans all published content, because links inside rich text cannot be
 * queried: for an action of an editor, not for each page.
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

/** Internal texts are not in the published content, but their links break too. */
async function readClosed({ req, slug }: { req: SystemRequest; slug: ContentSlug }): Promise<Map<string, object>> {
  const closed = req.payload.collections[slug].config.flattenedFields.filter(
    (field) => 'access' in field && field.access?.read,
  )
  const select = selectReferring(closed)
  if (Object.keys(select).length === 0) return new Map()
  // Straight from the database: Payload's `find` takes three times as long, for hooks that these fields do not have.
  const { docs } = await req.payload.db.find<LocalisedDocument>({
    collection: slug,
    where: { _status: { equals: 'published' } },
    select,
    locale: 'all',
    limit: 0,
    pagination: false,
    req: asSystem(req).req,
  })
  // Payload returns empty lists for unselected fields; these must not replace the published values.
  const only = (document: LocalisedDocument) =>
    Object.fromEntries(Object.keys(select).map((name) => [name, document[name]]))
  return new Map(docs.map((document) => [document.id, only(document)]))
}

/** A selection of the fields that can refer to content. */
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

/** Fast check whether an id occurs at all; naming the fields takes far longer. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((inner) => mentions(inner, ids))
}

const titleOf = (slug: ContentSlug, document: LocalisedDocument): string =>
  String(rowOf(document[TITLES[slug]]).nl ?? 'zonder titel')
