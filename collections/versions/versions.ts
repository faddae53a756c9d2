import { createHash } from 'node:crypto'
import { type FlattenedField, isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { rowOf } from '#src/domain/row.ts'
import type { ContentSlug } from '../raw.ts'
import { withEmptyFields } from './empty-fields.ts'

export type Version = {
  id: string
  parent: string
  /** ISO 8601. */
  savedAt: string
  /** The document in every language. */
  document: Record<string, unknown> & { _status?: 'draft' | 'published' | null }
  hash: string
}

type VersionByIdInput = { req: PayloadRequest; collection: ContentSlug }

/** Fields that may differ without a change of the text. */
const NOT_TEXT = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'changedBy',
  'changeNote',
  'textChangedAt',
  'basedOn',
])

/** A version by its id; null when there is none. */
export async function versionById({ req, collection, id }: VersionByIdInput & { id: string }): Promise<Version | null> {
  return latestWhere({ req, collection, where: { id: { equals: id } } })
}

/** The last version of a document, published or not. */
export async function latestVersion({
  req,
  collection,
  document,
}: VersionByIdInput & { document: string }): Promise<Version | null> {
  return latestWhere({ req, collection, where: { parent: { equals: document } } })
}

/** The last version that matches the condition; null when there is none. */
export async function latestWhere({
  req,
  collection,
  where,
}: VersionByIdInput & { where: Where }): Promise<Version | null> {
  const { docs } = await find({ req, collection, where })
  const { flattenedFields: fields } = req.payload.collections[collection].config
  return docs[0] ? toVersion(docs[0], fields) : null
}

/** True while a version of the document is published. */
export async function isPublished({ req, collection, id }: VersionByIdInput & { id: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** A version relative to the published one: the same text, older, or newer. */
export type Standing = 'shown' | 'superseded' | 'draft'

/** `shown` means the same text as the published version, in whichever version. */
export async function standingOf({ req, collection, id }: VersionByIdInput & { id: string }): Promise<Standing> {
  const version = await versionById({ req, collection, id })
  if (!version || !(await isPublished({ req, collection, id: version.parent }))) return 'draft'
  const published: Where = { parent: { equals: version.parent }, 'version._status': { equals: 'published' } }
  const shown = await latestWhere({ req, collection, where: published })
  if (!shown) return 'draft'
  if (shown.hash === version.hash) return 'shown'
  return version.savedAt < shown.savedAt ? 'superseded' : 'draft'
}

function find({ req, collection, where }: VersionByIdInput & { where: Where }) {
  return req.payload.findVersions({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    showHiddenFields: true,
    // Payload writes the locale of a read to the request; later writes must not use locale "all".
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
}

type Found = { id: string; parent?: unknown; updatedAt: string; version: object }

function toVersion({ id, parent, updatedAt, version }: Found, fields: FlattenedField[]): Version {
  const document = { ...version }
  const hash = hashOfText(withEmptyFields({ fields, data: document, isInAllLocales: true }))
  return { id, parent: String(parent), savedAt: updatedAt, document, hash }
}

/** A fingerprint of everything an editor can write. Equal fingerprints are equal texts. */
function hashOfText(document: Record<string, unknown>): string {
  const text = Object.entries(document).filter(([name]) => !NOT_TEXT.has(name))
  return createHash('sha256')
    .update(stable(Object.fromEntries(text)))
    .digest('base64url')
    .slice(0, 27)
}

/** JSON with sorted keys and without empty values: databases differ in how they represent "empty". */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part) => {
    if (part === null || part === '' || (Array.isArray(part) && part.length === 0)) return undefined
    if (typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** The title of a document, in Dutch. */
export function titleOf({ document }: Pick<Version, 'document'>): string {
  const name = document.title ?? document.question ?? document.label
  if (typeof name === 'string') return name
  const { nl, en } = rowOf(name)
  return String(nl ?? en ?? document.slug ?? document.key ?? '')
}
