import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { EDITORIAL_ROLES, ROLES, type Role } from '#src/domain/roles.ts'
import { type Action, MAY, type Subject } from './table.ts'

type WithUser = { req: Pick<PayloadRequest, 'user'> }

/** True when one of the roles of the signed-in user grants this (`table.ts`). */
export function may({ req, action, subject }: WithUser & { action: Action; subject: Subject }): boolean {
  const own: readonly string[] = req.user?.roles ?? []
  return ROLES.some((role) => own.includes(role) && MAY[role][subject].includes(action))
}

/** The roles with this right. */
export const rolesThat = ({ action, subject }: { action: Action; subject: Subject }): Role[] =>
  ROLES.filter((role) => MAY[role][subject].includes(action))

/** The same as `may`, as an access function for a collection or a global. */
export const grants =
  ({ action, subject }: { action: Action; subject: Subject }): Access =>
  ({ req }) =>
    may({ req, action, subject })

export const isEditor = ({ req }: WithUser): boolean => hasRole({ req, roles: EDITORIAL_ROLES })
export const isAdministrator = ({ req }: WithUser): boolean => hasRole({ req, roles: ['beheerder'] })

/**
 * Who may read content. Editors read all of it, drafts too. Everybody else reads what is published, and only through
 * `src/answers/` (the Local API): Payload's own REST API is for editors.
 */
export const readPublished: Access = ({ req }) => {
  if (isEditor({ req })) return true
  return req.payloadAPI === 'local' ? { _status: { equals: 'published' } } : false
}

/** As `readPublished`, for collections without drafts (media, site). */
export const readPublic: Access = ({ req }) => Boolean(req.user) || req.payloadAPI === 'local'

/** For collections that only code writes and only `src/answers/` shows. Editors may look them up. */
export const readByAnswers: Access = ({ req }) => req.payloadAPI === 'local' || isEditor({ req })

export const editorsOnly: Access = ({ req }) => isEditor({ req })
export const administratorsOnly: Access = ({ req }) => isAdministrator({ req })
export const nobody: Access = () => false

/** Internal text: readable by staff only. */
export const staffReadField: FieldAccess = ({ req }) => hasRole({ req, roles: ROLES })
export const editorsReadField: FieldAccess = ({ req }) => isEditor({ req })
export const administratorsField: FieldAccess = ({ req }) => isAdministrator({ req })

/** True when the signed-in user has one of these roles; false without a signed-in user. */
function hasRole({ req, roles }: WithUser & { roles: readonly Role[] }): boolean {
  const own: readonly string[] = req.user?.roles ?? []
  return roles.some((role) => own.includes(role))
}
