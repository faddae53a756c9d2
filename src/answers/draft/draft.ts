import {
  createLocalReq,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type TypedUser,
  type Where,
} from 'payload'
import type { Previewed } from '#collections/preview/previewed.ts'
import type { Standing } from '#collections/versions/versions.ts'
import type { Product } from '#src/payload-types.ts'
import type { Content, Localised } from '../model/raw.ts'
import type { Locale } from '../model/types.ts'
import { mergeForm } from './merge-form.ts'

export type RawInternal = NonNullable<Product['internal']>

/** One version of one document. */
export type Draft = {
  kind: Previewed
  id: string
  /** Without the fields that readers without an account may not read. */
  document: { id: string; slug: string; title?: Localised<string>; products?: string[] | null }
  /** The internal fields, as far as this user may read them. */
  internal: RawInternal | null
  version: string
  /** When this version was saved, ISO 8601. */
  savedAt: string
  standing: Standing
}

type ReadDraftInput = { payload: Payload; user: TypedUser; kind: Previewed; id: string; version?: string }

/**
 * The latest version of a document, or a given version, with the rights of this user; throws Payload's `Forbidden` for
 * a user who may not read versions. Null when the document does not exist.
 */
export async function readDraft({ payload, user, kind, id, version }: ReadDraftInput): Promise<Draft | null> {
  const which: Where = version ? { id: { equals: version } } : { latest: { equals: true } }
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, which] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    user,
  })
  const found = docs[0]
  if (!found) return null
  const whole = { ...found.version }
  const document = await withoutClosed({ fields: fieldsOf(payload, kind), document: whole, payload })
  return {
    kind,
    id,
    document: { ...document, id, slug: slugOf(document), title: titleOf(document) },
    internal: ('internal' in found.version && found.version.internal) || null,
    version: String(found.id),
    savedAt: found.updatedAt,
    standing: whole._status === 'published' ? 'shown' : 'draft',
  }
}

type Filled = { payload: Payload; draft: Draft; values: Record<string, unknown>; locale: Locale }

/** The draft with the current, unsaved values of an editor's form in one language. */
export async function withForm({ payload, draft, values, locale }: Filled): Promise<Draft> {
  const fields = fieldsOf(payload, draft.kind)
  const merged = mergeForm({ fields, before: draft.document, values, locale })
  const document = await withoutClosed({ fields, document: merged, payload })
  return {
    ...draft,
    document: { ...document, id: draft.id, slug: slugOf(document), title: titleOf(document) },
    standing: 'draft',
  }
}

/**
 * The published content with this draft in place of its document, and on every page a notice that it is a draft. Does
 * not change the content itself.
 */
export function overlayDraft({
  content,
  draft,
  notice,
}: {
  content: Content
  draft: Draft
  notice: Record<Locale, string>
}): Content {
  const documents = new Map<string, unknown>(content[draft.kind])
  // Inserted last, so that the draft wins when another document has the same slug.
  documents.delete(draft.id)
  documents.set(draft.id, { ...draft.document, validFrom: null, validUntil: null })
  return {
    ...content,
    [draft.kind]: documents,
    site: { ...content.site, notices: [{ text: notice, tone: 'warning' }, ...(content.site.notices ?? [])] },
  }
}

const fieldsOf = (payload: Payload, kind: Previewed): FlattenedField[] =>
  payload.collections[kind].config.flattenedFields

/** A draft can lack a slug, but its page needs one. */
const slugOf = ({ slug }: Record<string, unknown>): string => (typeof slug === 'string' && slug ? slug : 'concept')

// Products have a title and VACs a question; both are a text per language.
const titleOf = ({ title, question }: Record<string, unknown>) => (title ?? question) as Localised<string>

/** Removes every field that a reader without an account may not read. */
async function withoutClosed(args: {
  fields: readonly FlattenedField[]
  document: Record<string, unknown>
  payload: Payload
}): Promise<Record<string, unknown>> {
  const req = await createLocalReq({}, args.payload)
  const open = await Promise.all(
    args.fields
      .filter((field) => field.name in args.document)
      .map(async (field) => ((await isOpen(field, req)) ? [[field.name, args.document[field.name]]] : [])),
  )
  return Object.fromEntries(open.flat())
}

async function isOpen(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  const read = 'access' in field ? field.access?.read : undefined
  return read ? Boolean(await read({ req })) : true
}
