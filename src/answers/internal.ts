import type { Payload, TypedUser } from 'payload'
import type { LexicalTree } from './raw.ts'
import type { InternalNotes, Published } from './types.ts'

type Args = { payload: Payload; published: Published; slug: string; user: TypedUser }

/**
 * What staff may know about a product beside the answer. Read as this user, with access control on: who may not read it
 * gets null. Internal text is Dutch.
 */
export async function readInternal({ payload, published, slug, user }: Args): Promise<InternalNotes | null> {
  const asUser = { depth: 0, overrideAccess: false, user, locale: 'nl' } as const
  const { docs } = await payload.find({
    ...asUser,
    collection: 'products',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    limit: 1,
    select: { internal: true },
  })
  const product = docs[0]
  if (!product?.internal) return null
  const { docs: questions } = await payload.find({
    ...asUser,
    collection: 'questions',
    where: { and: [{ products: { equals: product.id } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: 0,
    select: { question: true, toelichting: true },
  })
  const richText = (tree: unknown) => published.richText(tree as LexicalTree | null, 'nl')
  return {
    deskMemo: richText(product.internal.deskMemo),
    maatwerk: product.internal.maatwerk ?? '',
    verificationQuestions: product.internal.verificationQuestions ?? [],
    keywords: product.internal.keywords ?? [],
    toelichtingen: questions
      .map(({ question, toelichting }) => ({ question, toelichting: richText(toelichting) }))
      .filter(({ toelichting }) => toelichting.length > 0),
  }
}
