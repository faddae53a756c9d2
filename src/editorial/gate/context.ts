import type { Field } from 'payload'
import { findInAllLocales } from '#collections/find-in-all-locales.ts'
import { CONTENT_SLUGS, type ContentSlug, type RawChannel, type RawJourney } from '#collections/raw.ts'
import { asSystem, fieldsOf, type SystemRequest, TITLES } from '#collections/reading/as-system.ts'
import { recordOf } from '#src/domain/codes.ts'
import type { Localised } from '#src/domain/locales.ts'
import { rowOf } from '#src/domain/row.ts'
import type { RawFact } from '#src/facts/fact.ts'

/** A document that others may refer to. */
export type Target = { title: string; isPublished: boolean }

export type GateChannel = Pick<RawChannel, 'kind' | 'medium' | 'url'>

/** What the rules need to know besides the document. */
export type GateContext = {
  /** Now, in milliseconds since 1970. */
  instant: number
  /** The fields of each kind of content, with their labels. */
  fields: Record<ContentSlug, readonly Field[]>
  /** Published facts and channels, by id. */
  facts: ReadonlyMap<string, RawFact>
  channels: ReadonlyMap<string, GateChannel>
  /** All content, published or not, by kind and id. */
  targets: Record<ContentSlug, ReadonlyMap<string, Target>>
  /** The ids of products with an option that needs no computer. */
  offlineProducts: ReadonlySet<string>
  /** The links of published life events, by id. Empty for other content, whose rules do not use it. */
  journeys: ReadonlyMap<string, Pick<RawJourney, 'id' | 'steps' | 'closing'>>
  /** The text alternative of each picture, by id. */
  pictures: ReadonlyMap<string, Localised<string>>
  /** The ids of the people who can own a product. */
  users: ReadonlySet<string>
}

type ReadGateContextInput = { req: SystemRequest; collection: ContentSlug; instant?: number }

/**
 * Reads what the rules need to know besides a document of `collection`. Only ids and titles of what grows with the
 * number of products. Sees the uncommitted writes of the transaction of `req`.
 */
export async function readGateContext({ req, collection, instant = Date.now() }: ReadGateContextInput) {
  const { payload } = req
  const every = asSystem(req)
  const published = { ...every, where: { _status: { equals: 'published' } } } as const
  const facts = await findInAllLocales(payload, {
    ...published,
    collection: 'facts',
    select: { key: true, label: true, kind: true, unit: true, values: true },
  })
  const channels = await findInAllLocales(payload, {
    ...published,
    collection: 'channels',
    select: { kind: true, medium: true, url: true },
  })
  const analogue = channels.docs.filter(({ kind }) => kind === 'analogue').map(({ id }) => id)
  const offline = await payload.find({
    ...every,
    collection: 'products',
    where: { 'channelOptions.channel': { in: analogue } },
    select: { slug: true },
  })
  const pictures = await findInAllLocales(payload, { ...every, collection: 'media', select: { alt: true } })
  const users = await payload.find({ ...every, collection: 'users', select: { name: true } })
  const targets = recordOf(CONTENT_SLUGS, () => new Map<string, Target>())
  for (const slug of CONTENT_SLUGS) targets[slug] = await readTargets({ req, slug })
  const context: GateContext = {
    instant,
    fields: fieldsOf(payload),
    facts: byId(facts.docs),
    channels: byId(channels.docs),
    targets,
    offlineProducts: new Set(offline.docs.map(({ id }) => id)),
    journeys: collection === 'journeys' ? await readOnward(req) : new Map(),
    pictures: new Map(pictures.docs.map(({ id, alt }) => [id, alt])),
    users: new Set(users.docs.map(({ id }) => id)),
  }
  return context
}

async function readTargets({ req, slug }: { req: SystemRequest; slug: ContentSlug }) {
  const { docs } = await req.payload.find({
    ...asSystem(req),
    collection: slug,
    locale: 'nl',
    select: { [TITLES[slug]]: true, _status: true },
  })
  return new Map(
    docs
      .map(rowOf)
      .map((document) => [
        String(document.id),
        { title: String(document[TITLES[slug]] || 'zonder titel'), isPublished: document._status === 'published' },
      ]),
  )
}

async function readOnward(req: SystemRequest): Promise<GateContext['journeys']> {
  const { docs } = await findInAllLocales(req.payload, {
    ...asSystem(req),
    collection: 'journeys',
    where: { _status: { equals: 'published' } },
    select: { steps: true, closing: true },
  })
  return byId(docs)
}

const byId = <T extends { id: string }>(documents: readonly T[]): Map<string, T> =>
  new Map(documents.map((document) => [document.id, document]))
