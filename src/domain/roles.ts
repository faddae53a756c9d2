import { codesOf } from './codes.ts'

type RoleRules = {
  /** Works in the admin. */
  isEditorial: boolean
  /** Reads at the desk what can be told to residents. */
  usesDesk: boolean
}

/** The roles of the people who sign in, by their Dutch names. What each may do with content: collections/access/table.ts. */
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
