import type { Payload, TypedUser } from 'payload'
import type { Draft, RawInternal } from './draft.ts'
import type { LexicalTree } from './raw.ts'
import type { InternalNotes, Published } from './types.ts'

type Reader = { payload: Payload; published: Published; user: TypedUser }

/**
 * What staff may know about a product beside the answer. Read as this user, with access control on: who may not read it
 * gets null. Internal text is Dutch.
 */
export async function readInternal({ slug, ...reader }: Reader & { slug: string }): Promise<InternalNotes | null> {
  const { docs } = await reader.payload.find({
    ...asUser(reader),
    collection: 'products',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    limit: 1,
    select: { internal: true },
  })
  const product = docs[0]
  return product?.internal ? notesOf({ ...reader, id: product.id, internal: product.internal as RawInternal }) : null
}

/** The same of a product that is still a draft. */
export async function readDraftInternal({
  draft,
  ...reader
}: Reader & { draft: Draft }): Promise<InternalNotes | null> {
  const { kind, id, internal } = draft
  return kind === 'products' && internal ? notesOf({ ...reader, id, internal }) : null
}

async function notesOf({ id, internal, ...reader }: Reader & { id: string; internal: RawInternal }) {
  const { docs: questions } = await reader.payload.find({
    ...asUser(reader),
    collection: 'questions',
    where: { and: [{ products: { equals: id } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: 0,
    select: { question: true, toelichting: true },
  })
  const richText = (tree: unknown) => reader.published.richText(tree as LexicalTree | null, 'nl')
  return {
    deskMemo: richText(internal.deskMemo),
    maatwerk: internal.maatwerk ?? '',
    verificationQuestions: internal.verificationQuestions ?? [],
    keywords: internal.keywords ?? [],
    toelichtingen: questions
      .map(({ question, toelichting }) => ({ question, toelichting: richText(toelichting) }))
      .filter(({ toelichting }) => toelichting.length > 0),
  }
}

const asUser = ({ user }: Reader) => ({ depth: 0, overrideAccess: false, user, locale: 'nl' }) as const
