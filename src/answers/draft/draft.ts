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
  /** As readers would get it: what is closed to them is not in here. */
  document: { id: string; slug: string; title?: Localised<string>; products?: string[] | null }
  /** What only staff read, as far as this user may. */
  internal: RawInternal | null
  version: string
  /** When this version was saved, ISO 8601. */
  savedAt: string
  standing: Standing
}

type ReadDraftInput = { payload: Payload; user: TypedUser; kind: Previewed; id: string; version?: string }

/**
 * The latest version of a document, or the version asked for, as this user may read it: who may not read versions gets
 * an error (Payload's `Forbidden`). Null where there is no such document.
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

/** The draft as it would be with what stands in the form now, in one language. */
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
 * The published content with this one document laid over it, and above every page the notice that it is a draft. The
 * content itself stays as it is.
 */
export function layOver({
  content,
  draft,
  notice,
}: {
  content: Content
  draft: Draft
  notice: Record<Locale, string>
}): Content {
  const documents = new Map<string, unknown>(content[draft.kind])
  // Put last: where somebody else has the same address, the draft is the one to be seen.
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

/** A draft may lack its address still; a page needs some. */
const slugOf = ({ slug }: Record<string, unknown>): string => (typeof slug === 'string' && slug ? slug : 'concept')

// Of whichever kind: both are a text in each language.
const titleOf = ({ title, question }: Record<string, unknown>) => (title ?? question) as Localised<string>

/** Takes out every field that a reader without account may not read. */
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
