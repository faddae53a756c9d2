import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'
import type { Audited } from '../audit.ts'
import { writeAudit } from './write-audit.ts'

declare module 'payload' {
  interface RequestContext {
    /** The account whose password is being changed: the stored data no longer shows this. */
    passwordOf?: string | undefined
    /** A password reset by mail, which also signs the user in. */
    isReset?: boolean
  }
}

export const rememberReset: CollectionBeforeOperationHook = ({ operation, req }) => {
  req.context.isReset = operation === 'resetPassword'
}

export const rememberPassword: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  req.context.passwordOf = data.password ? originalDoc?.id : undefined
  return data
}

/** Logs changes to roles and sign-in data as evidence, without addresses and passwords. */
export const auditAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const tell = (action: Audited, note?: string) =>
    writeAudit({ req, action, title: doc.name, source: 'users', document: doc.id, note: note ?? null })
  if (operation === 'create') {
    await tell('accountMade', rolesOf(doc))
    return doc
  }
  const [before, after] = [rolesOf(previousDoc), rolesOf(doc)]
  if (before !== after) await tell('rolesChanged', `${before || 'geen'} → ${after}`)
  if (doc.email !== previousDoc.email) await tell('emailChanged')
  if (req.context.passwordOf === doc.id) await tell(req.user?.id === doc.id ? 'passwordChanged' : 'passwordSet')
  return doc
}

export const auditAccountDeletion: CollectionAfterDeleteHook = ({ doc, id, req }) =>
  writeAudit({ req, action: 'deleted', title: doc.name, source: 'users', document: String(id) })

export const auditSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const line = { req, source: 'users', document: user.id, user: { id: user.id, name: user.name } }
  if (req.context.isReset) await writeAudit({ ...line, action: 'passwordReset' })
  await writeAudit({ ...line, action: 'signedIn' })
}

export const auditSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const action = req.searchParams?.get('allSessions') === 'true' ? 'sessionsEnded' : 'signedOut'
  await writeAudit({ req, action, title: req.user?.name ?? null, source: 'users', document: String(req.user?.id) })
}

const rolesOf = (user: { roles?: string[] | null } | null | undefined): string =>
  [...(user?.roles ?? [])].sort().join(', ')
