import type { PayloadRequest } from 'payload'
import { may } from '#collections/access/roles.ts'
import type { ContentSlug } from '#collections/raw.ts'
import { namesOf } from '../parts/names.ts'
import { refusal } from '../parts/refusal.ts'

/** As many as fit beside a document; the page with all versions has the rest. */
const SHOWN = 20

/** The last versions with who saved or published them, when and why, newest first. */
export async function historyOf({
  req,
  collection,
  document,
}: {
  req: PayloadRequest
  collection: ContentSlug
  document: string
}) {
  if (!may({ req, action: 'read', subject: collection })) throw refusal('noDocument')
  const { docs: versions, totalDocs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: document } },
    sort: '-updatedAt',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    select: { updatedAt: true, version: { _status: true, changedBy: true, changeNote: true } },
    req: { transactionID: req.transactionID, user: req.user },
  })
  const people = await namesOf(
    req,
    versions.map(({ version }) => version.changedBy),
  )
  return {
    total: totalDocs,
    versions: versions.map(({ id, updatedAt, version }) => ({
      id,
      at: updatedAt,
      isPublished: version._status === 'published',
      by: people(version.changedBy),
      note: version.changeNote ?? null,
    })),
  }
}
