import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { rowOf } from '#src/domain/row.ts'
import { dayAt } from '#src/facts/words.ts'
import { type Colleague, DAYS_AHEAD, type Reviewable } from './due-reminders.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * All documents whose review date has passed or is near, from every collection with a field `reviewDate`. With a user:
 * only those that this user may read.
 */
export async function readReviewables({
  payload,
  req,
  now,
  asUser = false,
}: {
  payload: Payload
  req: PayloadRequest
  now: number
  asUser?: boolean
}): Promise<Reviewable[]> {
  const found: Reviewable[] = []
  for (const { slug, title } of reviewedCollections(payload)) {
    const { docs } = await payload.find({
      collection: slug,
      where: { reviewDate: { less_than: new Date(now + (DAYS_AHEAD + 2) * DAY).toISOString() } },
      select: { [title]: true, owner: true, reviewDate: true },
      depth: 0,
      locale: 'nl',
      pagination: false,
      limit: 0,
      overrideAccess: !asUser,
      req,
    })
    for (const document of docs.map(rowOf)) {
      found.push({
        collection: slug,
        id: String(document.id),
        title: String(document[title] ?? ''),
        owner: typeof document.owner === 'string' ? document.owner : null,
        // The admin stores a picked day as a moment on that day.
        reviewDate: dayAt(String(document.reviewDate)),
      })
    }
  }
  return found
}

export async function readColleagues({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<Colleague[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, email, roles }) => ({ id, email, roles }))
}

function reviewedCollections(payload: Payload): { slug: CollectionSlug; title: string }[] {
  // In Payload's sanitized config a slug is typed as any string.
  return payload.config.collections
    .filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'reviewDate'))
    .map(({ slug, admin }) => ({ slug: slug as CollectionSlug, title: admin.useAsTitle ?? 'id' }))
}
