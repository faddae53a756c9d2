import { codesOf } from './codes.ts'

type RoleRules = {
  /** Has access to the admin. */
  isEditorial: boolean
  /** Has access to the desk. */
  usesDesk: boolean
}

/** The roles of users, by their Dutch names. Their rights on content are in collections/access/table.ts. */
const roles = {
  beheerder: { isEditorial: true, usesDesk: true },
  redacteur: { isEditorial: true, usesDesk: true },
  kennisredacteur: { isEditorial: true, usesDesk: true },
  eindredacteur: { isEditorial: true, usesDesk: true },
  medewerker: { isEditorial: false, usesDesk: true },
} satisfies Record<string, RoleRules>

export type Role = keyof typeof roles
export const ROLES = codesOf<Role>(roles)
export const EDITORIAL_ROLES: readonly Role[] = ROLES.filter((role) => roles[role].isEditorial)
export const DESK_ROLES: readonly Role[] = ROLES.filter((role) => roles[role].usesDesk)
