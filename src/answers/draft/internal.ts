import type { Payload, TypedUser } from 'payload'
import { isTree } from '#collections/reading/rich-text.ts'
import type { Published } from '../model/published.ts'
import type { InternalNotes, Notes } from '../model/types.ts'
import type { Draft, RawInternal } from './draft.ts'

type Reader = { payload: Payload; published: Published; user: TypedUser }

/**
 * The internal notes of products, by slug. Reads with the rights of this user, so a user without access gets nothing.
 * Internal text is Dutch.
 */
export async function readInternal({ slugs, ...reader }: Reader & { slugs: readonly string[] }): Promise<Notes> {
  const { docs } = await reader.payload.find({
    ...asUser(reader),
    collection: 'products',
    where: { and: [{ slug: { in: [...slugs] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: 0,
    select: { slug: true, internal: true },
  })
  const notes = docs.map(async ({ id, slug, internal }) =>
    internal ? [[slug, await notesOf({ ...reader, id, internal })] as const] : [],
  )
  return new Map((await Promise.all(notes)).flat())
}

/** The same for a product that is still a draft. */
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
  const richText = (tree: unknown) => reader.published.richText(isTree(tree) ? tree : null, 'nl')
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
