import type { Access, FieldAccess, PayloadRequest } from 'payload'

/** The roles of the people who sign in. Residents never sign in here. */
export const ROLES = ['beheerder', 'redacteur', 'kennisredacteur', 'eindredacteur', 'medewerker'] as const
export type Role = (typeof ROLES)[number]

/** Roles that work in the admin; a medewerker has the desk only. */
export const EDITORIAL_ROLES: readonly Role[] = ['beheerder', 'redacteur', 'kennisredacteur', 'eindredacteur']

type WithUser = { req: Pick<PayloadRequest, 'user'> }

/** True when the signed-in user has one of these roles. Nobody signed in has none. */
export function hasRole({ req, roles }: WithUser & { roles: readonly Role[] }): boolean {
  const own: readonly string[] = req.user?.roles ?? []
  return roles.some((role) => own.includes(role))
}

export const isStaff = ({ req }: WithUser): boolean => hasRole({ req, roles: ROLES })
export const isEditor = ({ req }: WithUser): boolean => hasRole({ req, roles: EDITORIAL_ROLES })
export const isAdministrator = ({ req }: WithUser): boolean => hasRole({ req, roles: ['beheerder'] })

/**
 * Who may read content. Editors read all of it, drafts too. Everybody else reads what is published, and an anonymous
 * reader only through `src/answers/` (the Local API): Payload's own REST API answers signed-in clients alone.
 */
export const readPublished: Access = ({ req }) => {
  if (isEditor({ req })) return true
  if (!req.user && req.payloadAPI !== 'local') return false
  return { _status: { equals: 'published' } }
}

/** As `readPublished`, for what has no drafts (media, site). */
export const readPublic: Access = ({ req }) => Boolean(req.user) || req.payloadAPI === 'local'

export const editorsOnly: Access = ({ req }) => isEditor({ req })
export const administratorsOnly: Access = ({ req }) => isAdministrator({ req })
export const nobody: Access = () => false

/** Internal text, which staff read and nobody else. */
export const staffReadField: FieldAccess = ({ req }) => isStaff({ req })
export const editorsReadField: FieldAccess = ({ req }) => isEditor({ req })
export const administratorsField: FieldAccess = ({ req }) => isAdministrator({ req })
