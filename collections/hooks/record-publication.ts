import type { CollectionAfterOperationHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { isRow } from '#src/domain/row.ts'
import { announcePublication } from './publication-bus.ts'

type Document = { id?: string; _status?: 'draft' | 'published' | null }

const WRITING = new Set(['create', 'update', 'updateByID', 'restoreVersion', 'delete', 'deleteByID'])

/**
 * Writes a line in the publication log for each change that readers can see, in the transaction of the change. The
 * number of lines is the revision of the published content. A bulk write with one line of its own sets
 * `context.isPublicationRecorded`.
 */
export const recordPublication: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  if (!WRITING.has(operation) || req.context.isPublicationRecorded) return result
  const isDeletion = operation === 'delete' || operation === 'deleteByID'
  const isDraftCall = 'draft' in args && args.draft === true
  for (const document of documentsOf(result)) {
    const isPublished = document._status === undefined || document._status === 'published'
    const isHidden = !isPublished && (isDraftCall || operation === 'create')
    if (isHidden && !isDeletion) continue
    const action = isDeletion ? 'deleted' : isPublished ? 'published' : 'unpublished'
    await writeLine({ req, source: collection.slug, document: document.id ?? '', action })
  }
  return result
}

/** The same for a global, which has no drafts: every change is visible to readers. */
export const recordGlobalPublication: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await writeLine({ req, source: global.slug, document: global.slug, action: 'published' })
  return doc
}

type Line = { req: PayloadRequest; source: string; document: string; action: 'published' | 'unpublished' | 'deleted' }

async function writeLine({ req, ...data }: Line): Promise<void> {
  await req.payload.create({ collection: 'publications', data, req, depth: 0, overrideAccess: true })
  announcePublication(req.payload)
}

function documentsOf(result: unknown): Document[] {
  if (!isRow(result)) return []
  return Array.isArray(result.docs) ? result.docs : [result]
}
