import type { CollectionAfterChangeHook } from 'payload'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import type { Previewed } from '#collections/preview/previewed.ts'
import { titleOf } from '#collections/versions/versions.ts'

/** Logs the creation and the withdrawal of a link to a draft. */
export const auditLink: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isWithdrawal = Boolean(doc.withdrawnAt && !previousDoc?.withdrawnAt)
  if (operation === 'update' && !isWithdrawal) return doc
  const action = operation === 'create' ? 'shared' : 'sharingEnded'
  await writeAudit({ req, action, title: await titleBehind(doc, req), source: doc.source, document: doc.document })
  return doc
}

async function titleBehind(
  { source, document }: { source: Previewed; document: string },
  req: Parameters<typeof writeAudit>[0]['req'],
): Promise<string | null> {
  const found = await req.payload.findByID({
    collection: source,
    id: document,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found ? titleOf({ document: { ...found } }) : null
}
