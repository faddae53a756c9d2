import type { PayloadRequest } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'
import { whatBreaks } from '#collections/reading/what-breaks.ts'
import type { Version } from '#collections/versions/versions.ts'
import { isPublished } from '#collections/versions/versions.ts'
import { refusal } from '../parts/refusal.ts'

type WhatPointsHereInput = { req: PayloadRequest; collection: ContentSlug; document: string }

/** The published documents that refer to this one. */
export const whatPointsHere = ({ req, collection, document }: WhatPointsHereInput) =>
  whatBreaks({ req, collection, id: document })

/** Stores the redirect of a document that was taken down, replacing an earlier one. */
export async function addRedirect({
  req,
  collection,
  latest,
  target,
}: WhatPointsHereInput & { latest: Version; target: string | null }): Promise<void> {
  const slugs = [latest.document.slug, ...[latest.document.oldSlugs ?? []].flat()].filter(
    (slug) => typeof slug === 'string',
  )
  if (slugs.length === 0) return
  const inOne = { depth: 0, overrideAccess: true, req } as const
  await req.payload.delete({
    ...inOne,
    collection: 'redirects',
    where: { kind: { equals: collection }, slug: { in: slugs } },
  })
  if (!target) return
  if (!(await isPublished({ req, collection, id: target }))) throw refusal('noTarget')
  for (const slug of slugs)
    await req.payload.create({ ...inOne, collection: 'redirects', data: { slug, kind: collection, target } })
}
