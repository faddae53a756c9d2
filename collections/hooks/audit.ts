import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  GlobalAfterChangeHook,
} from 'payload'
import { titleOf } from '../review/versions.ts'
import { writeAudit } from './write-audit.ts'

/** Who may do what is evidence: every change of roles, and every new account, is a line. */
export const auditRoles: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const before = rolesOf(operation === 'create' ? null : previousDoc)
  const after = rolesOf(doc)
  if (before !== after && req.user) {
    await writeAudit({
      req,
      action: 'rolesChanged',
      title: doc.name,
      source: 'users',
      document: doc.id,
      note: `${before || 'geen'} → ${after}`,
    })
  }
  return doc
}

/** What is thrown away is gone, with its versions: this line is all that tells it was there. */
export const auditDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const title = titleOf({ document: doc })
  await writeAudit({ req, action: 'deleted', title, source: collection.slug, document: String(id) })
}

export const auditSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await writeAudit({
    req,
    action: 'signedIn',
    source: 'users',
    document: user.id,
    user: { id: user.id, name: user.name },
  })
}

export const auditFourEyes: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [previousDoc?.fourEyes !== false, doc.fourEyes !== false]
  if (before !== after && req.user)
    await writeAudit({ req, action: 'fourEyesChanged', source: 'site', note: after ? 'aan' : 'uit' })
  return doc
}

const rolesOf = (user: { roles?: string[] | null } | null | undefined): string =>
  [...(user?.roles ?? [])].sort().join(', ')
