import type { Payload } from 'payload'

/** The revision of the published content: the number of lines in the publication log. It never decreases. */
export async function readRevision({ payload }: { payload: Payload }): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'publications', overrideAccess: true })
  return totalDocs
}

export type PublicationLine = { id: string; source: string; document: string; createdAt: string }

/**
 * How far back to read for lines that were written before a known line but committed after it, in milliseconds. Covers
 * long transactions and differences between the clocks of machines.
 */
const OVERLAP = 60_000

/** The lines of the log since a moment, with an overlap so that none is missed. */
export async function readLines({ payload, since }: { payload: Payload; since: number }): Promise<PublicationLine[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { createdAt: { greater_than: new Date(since - OVERLAP).toISOString() } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
  })
  return docs
}
