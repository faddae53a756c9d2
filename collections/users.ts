import type { CollectionConfig } from 'payload'
import { ROLES } from '#src/domain/roles.ts'
import { forgotPassword } from './access/forgot-password.ts'
import { forgotPasswordEndpoint } from './access/forgot-password-endpoint.ts'
import { administratorsField, administratorsOnly, isAdministrator, isEditor } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { userHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'
import {
  auditAccount,
  auditAccountDeletion,
  auditSignIn,
  auditSignOut,
  rememberPassword,
  rememberReset,
} from './hooks/audit-accounts.ts'
import { endEmptyTransaction } from './hooks/forgotten-password.ts'
import { keepAdministrator, keepAdministratorUndeleted } from './hooks/last-administrator.ts'
import { requireStrongNewPassword, requireStrongPassword } from './hooks/strong-password.ts'
import { confirmChange, confirmEndpoint, confirmOperation } from './sign-in/confirm.ts'
import { checkPassword, clearAttemptsAfterOperation } from './sign-in/hooks.ts'
import { findTokenByHash, storeTokenHash } from './sign-in/reset-token.ts'
import { sessionEndpoints } from './sign-in/session-endpoints.ts'
import { correctExpiry, hideEndedSessions, IDLE, requireSession } from './sign-in/sessions.ts'

/** The accounts: editors for the admin, all staff for the desk. */
export const users = ({ siteUrl }: { siteUrl: string }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('Gebruiker', 'User'), plural: label('Gebruikers', 'Users') },
  auth: {
    // Payload's lock is for a whole account, so that anybody can lock its owner out; sign-in/ replaces it.
    maxLoginAttempts: 0,
    tokenExpiration: IDLE,
    forgotPassword,
    // The front door renames the cookie: src/server/security/session-cookie.ts.
    cookies: { secure: siteUrl.startsWith('https:'), sameSite: 'Lax' },
  },
  admin: {
    group: label('Beheer', 'Administration'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    hideAPIURL: true,
  },
  access: {
    admin: ({ req }) => isEditor({ req }),
    create: administratorsOnly,
    delete: administratorsOnly,
    read: ({ req }) => isEditor({ req }) || (req.user ? { id: { equals: req.user.id } } : false),
    // A medewerker cannot use the admin; an administrator changes their account.
    update: ({ req }) => isAdministrator({ req }) || (isEditor({ req }) ? { id: { equals: req.user?.id } } : false),
    unlock: administratorsOnly,
  },
  endpoints: [forgotPasswordEndpoint(), confirmEndpoint, ...sessionEndpoints],
  hooks: {
    beforeOperation: [
      confirmOperation,
      requireSession,
      rememberReset,
      findTokenByHash,
      endEmptyTransaction,
      requireStrongNewPassword,
      checkPassword,
    ],
    afterOperation: [clearAttemptsAfterOperation],
    beforeValidate: [confirmChange, requireStrongPassword],
    beforeChange: [rememberPassword, storeTokenHash],
    afterChange: [auditAccount, keepAdministrator],
    afterRead: [hideEndedSessions],
    afterDelete: [auditAccountDeletion, keepAdministratorUndeleted],
    refresh: [correctExpiry],
    afterLogin: [auditSignIn],
    afterLogout: [auditSignOut],
  },
  fields: withHelp({
    help: userHelp,
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: label('Naam', 'Name'),
        // Colleagues see this name in the logs, so users cannot change their own.
        access: { update: administratorsField },
      },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        required: true,
        saveToJWT: true,
        defaultValue: ['medewerker'],
        label: label('Rollen', 'Roles'),
        access: { create: administratorsField, update: administratorsField },
        options: ROLES.map((role) => ({ value: role, label: role.charAt(0).toUpperCase() + role.slice(1) })),
      },
      {
        name: 'ownSessions',
        type: 'ui',
        admin: { components: { Field: '/src/admin/account/Sessions.tsx#Sessions' }, disableListColumn: true },
      },
    ],
  }),
})
