import type { PayloadRequest } from 'payload'
import { may } from '#collections/access/roles.ts'
import type { ContentSlug } from '#collections/raw.ts'
import { isPublished, latestVersion, type Version, versionById } from '#collections/versions/versions.ts'
import type { Review } from '#src/payload-types.ts'
import { idOf } from '../parts/id-of.ts'
import { refusal } from '../parts/refusal.ts'
import { lastReview } from './last-review.ts'
import { type Actor, isUnderReview, type Situation } from './state.ts'
import { writersOf } from './writers.ts'

/** The review data of a document: its last version, the current submission, and its schedule. */
export type Case = {
  collection: ContentSlug
  document: string
  latest: Version
  review: Review | null
  schedule: Review | null
  situation: Situation
  actor: Actor
}

/** Reads the review data of a document for the current user. Throws when they may not read it. */
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
  const [review, schedule] = await Promise.all([
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
    schedule,
    actor: {
      id: req.user.id,
      maySubmit: may({ req, action: 'submit', subject: collection }),
      mayPublish: may({ req, action: 'publish', subject: collection }),
    },
    situation: {
      review: review && (await reviewed({ req, collection, latest, review })),
      hasNews: latest.document._status !== 'published',
      isPublished: await isPublished({ req, collection, id: document }),
      isScheduled: schedule !== null,
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
  const isAsked = isUnderReview(standing)
  // A version that was removed cannot be published; without it, every author of the document counts as a writer.
  const version = (isAsked && review.version && (await versionById({ req, collection, id: review.version }))) || latest
  return {
    ...standing,
    submittedBy: idOf(review.submittedBy),
    writers: isAsked ? await writersOf({ req, collection, version }) : [],
  }
}
