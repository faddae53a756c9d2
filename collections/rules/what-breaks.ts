import type { CollectionSlug } from 'payload'
import { CONTENT_SLUGS, type ContentSlug, type LocalisedDocument } from '#collections/raw.ts'
import { everything, fieldsOf, type GateRequest, TITLES } from './context.ts'
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

type Given = { collection: ContentSlug; ids: ReadonlySet<string>; req: GateRequest }

/** Documents read at once. */
const BATCH = 500

/** What breaks when a document disappears. */
export const whatBreaks = ({ id, ...given }: Omit<Given, 'ids'> & { id: string }): Promise<Breaking[]> =>
  whatPointsTo({ ...given, ids: new Set([id]) })

/**
 * What points to these documents in what readers see now. It reads all published content, since
 * a link stands inside a text and no database finds it there: for when an editor asks, not for each page.
 */
export async function whatPointsTo({ collection, ids, req }: Given): Promise<Breaking[]> {
  const { payload } = req
  const fields = fieldsOf(payload)
  const pointing = (places: readonly Place[]) => [
    ...new Map(
      referencesIn(places)
        .filter((reference) => reference.collection === collection && ids.has(reference.id))
        .map(({ place: { path, label } }) => [path, { field: path, label }]),
    ).values(),
  ]
  const breaking: Breaking[] = []
  for (const slug of CONTENT_SLUGS) {
    for await (const document of published({ req, slug })) {
      if (slug === collection && ids.has(document.id)) continue
      const found = pointing(placesOf({ fields: fields[slug], document }))
      if (found.length > 0)
        breaking.push({ collection: slug, id: document.id, title: titleOf(slug, document), fields: found })
    }
  }
  const site = await payload.findGlobal({ ...everything(req), slug: 'site', locale: 'all' })
  const inSite = pointing(
    placesOf({ fields: payload.globals.config.find(({ slug }) => slug === 'site')?.fields ?? [], document: site }),
  )
  if (inSite.length > 0)
    breaking.push({ collection: 'site', id: 'site', title: 'Voorpagina en menu’s', fields: inSite })
  return breaking
}

async function* published({ req, slug }: { req: GateRequest; slug: ContentSlug }): AsyncGenerator<LocalisedDocument> {
  for (let page = 1, hasMore = true; hasMore; page++) {
    const found = await req.payload.find({
      ...everything(req),
      collection: slug as CollectionSlug,
      locale: 'all',
      where: { _status: { equals: 'published' } },
      pagination: true,
      limit: BATCH,
      page,
      sort: 'id',
    })
    yield* found.docs as unknown as LocalisedDocument[]
    hasMore = found.hasNextPage
  }
}

const titleOf = (slug: ContentSlug, document: LocalisedDocument): string =>
  (document[TITLES[slug]] as { nl?: string } | undefined)?.nl ?? 'zonder titel'
