import type { PayloadRequest, Where } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'
import { latestWhere, type Version, versionById } from '#collections/versions/versions.ts'
import type { Review } from '#src/payload-types.ts'
import { idOf } from '../parts/id-of.ts'
import { lastReview } from './last-review.ts'

type WritersOfInput = { req: PayloadRequest; collection: ContentSlug; version: Version }

/**
 * The authors of changes in this version that no second person reviewed: since the last approved version, or since the
 * beginning. Code without a user (the starter content) is nobody.
 */
export async function writersOf({ req, collection, version }: WritersOfInput): Promise<string[]> {
  const since = await lastChecked({ req, collection, version })
  const { docs } = await req.payload.findVersions({
    collection,
    where: {
      and: [
        { parent: { equals: version.parent } },
        { updatedAt: { less_than_equal: version.savedAt } },
        // Published versions are copies of saved ones.
        { 'version._status': { not_equals: 'published' } },
        ...(since ? [{ updatedAt: { greater_than_equal: since.savedAt } }, { id: { not_equals: since.id } }] : []),
      ],
    },
    select: { version: { changedBy: true } },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req: { transactionID: req.transactionID },
  })
  const names = docs.map((doc) => idOf(doc.version?.changedBy))
  return [...new Set(names.filter((name) => name !== null))]
}

/** The version whose text was approved before this one was written; null without one. */
async function lastChecked({
  req,
  collection,
  version,
}: WritersOfInput): Promise<{ id: string; savedAt: string } | null> {
  let before = version.savedAt
  for (;;) {
    const where: Where = {
      parent: { equals: version.parent },
      'version._status': { equals: 'published' },
      updatedAt: { less_than: before },
    }
    const shown = await latestWhere({ req, collection, where })
    if (!shown) return null
    const review = await publicationOf({ req, collection, version: shown })
    // An emergency publication that was not reviewed: its changes still count as new.
    if (!review?.isEmergency || review.decidedBy) {
      const approved = review?.version ? await versionById({ req, collection, id: review.version }) : null
      return approved ?? shown
    }
    before = shown.savedAt
  }
}

/** The submission with which this text was published; null when code did it (the starter content, scheduled fees). */
const publicationOf = ({ req, collection, version }: WritersOfInput): Promise<Review | null> =>
  lastReview({
    req,
    collection,
    document: version.parent,
    where: {
      and: [{ kind: { equals: 'publish' } }, { state: { equals: 'published' } }, { hash: { equals: version.hash } }],
    },
  })
