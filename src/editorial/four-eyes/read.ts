import type { PayloadRequest } from 'payload'
import { may } from '#collections/access/roles.ts'
import type { ContentSlug } from '#collections/raw.ts'
import { isPublished, latestVersion, type Version, versionById } from '#collections/versions/versions.ts'
import type { Review } from '#src/payload-types.ts'
import { idOf } from '../parts/id-of.ts'
import { refusal } from '../parts/refusal.ts'
import { lastReview } from './last-review.ts'
import { type Actor, isToBeLookedAt, type Situation } from './state.ts'
import { writersOf } from './writers.ts'

/** A document as four eyes looks at it: its last version, the submission that counts, and what is planned. */
export type Case = {
  collection: ContentSlug
  document: string
  latest: Version
  review: Review | null
  plan: Review | null
  situation: Situation
  actor: Actor
}

/** Reads how things stand with a document, for the one who asks. Refuses when he may not see it at all. */
export async function readCase({
  req,
  collection,
  document,
}: {
  req: PayloadRequest
  collection: ContentSlug
  document: string
}): Promise<Case> {
  if (!req.user || !may({ req, action: 'read', subject: collection })) throw refusal('noDocument')
  const latest = await latestVersion({ req, collection, document })
  if (!latest) throw refusal('noDocument')
  const [review, plan] = await Promise.all([
    lastReview({ req, collection, document, where: { kind: { equals: 'publish' }, state: { not_in: ['withdrawn'] } } }),
    lastReview({ req, collection, document, where: { state: { equals: 'planned' } } }),
  ])
  const site = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    req,
    select: { fourEyes: true },
  })
  return {
    collection,
    document,
    latest,
    review,
    plan,
    actor: {
      id: req.user.id,
      maySubmit: may({ req, action: 'submit', subject: collection }),
      mayPublish: may({ req, action: 'publish', subject: collection }),
    },
    situation: {
      review: review && (await reviewed({ req, collection, latest, review })),
      hasNews: latest.document._status !== 'published',
      isPublished: await isPublished({ req, collection, id: document }),
      isPlanned: plan !== null,
      fourEyes: site.fourEyes !== false,
    },
  }
}

async function reviewed({
  req,
  collection,
  latest,
  review,
}: Pick<Case, 'collection' | 'latest'> & { req: PayloadRequest; review: Review }) {
  const { state } = review
  const standing = { state, isEmergency: Boolean(review.isEmergency), isChecked: Boolean(review.decidedBy) }
  const isAsked = isToBeLookedAt(standing)
  // A version that is gone cannot be published either; until then everybody who wrote in the document counts.
  const version = (isAsked && review.version && (await versionById({ req, collection, id: review.version }))) || latest
  return {
    ...standing,
    submittedBy: idOf(review.submittedBy),
    writers: isAsked ? await writersOf({ req, collection, version }) : [],
  }
}
