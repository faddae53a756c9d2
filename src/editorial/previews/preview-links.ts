import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import { previewLinkHelp } from '#collections/help/administration.ts'
import { withHelp } from '#collections/help/with-help.ts'
import { PREVIEWED } from '#collections/preview/previewed.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'
import { auditLink } from './audit-link.ts'
import { shareDraft, withdrawLink } from './share.ts'

/**
 * Links that show one version of a draft to people without an account. Created and withdrawn by their own actions only;
 * rows are never removed, as a record of what was shared and by whom.
 */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: label('Gedeelde link', 'Shared link'), plural: label('Gedeelde links', 'Shared links') },
  admin: { group: label('Beheer', 'Administration'), defaultColumns: ['source', 'madeBy', 'expiresAt', 'withdrawnAt'] },
  access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  hooks: { afterChange: [auditLink] },
  endpoints: [
    { path: '/share', method: 'post', handler: shareDraft },
    { path: '/:id/withdraw', method: 'post', handler: withdrawLink },
  ],
  fields: withHelp({
    help: previewLinkHelp,
    fields: [
      {
        name: 'tokenHash',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        access: { read: () => false },
        admin: { hidden: true },
      },
      {
        name: 'source',
        type: 'select',
        required: true,
        options: [...PREVIEWED],
        label: label('Soort', 'Kind'),
      },
      { name: 'document', type: 'text', required: true, index: true, label: label('Document', 'Document') },
      { name: 'version', type: 'text', required: true, label: label('Versie', 'Version') },
      { name: 'locale', type: 'select', required: true, options: [...LOCALE_CODES], label: label('Taal', 'Language') },
      {
        name: 'madeBy',
        type: 'relationship',
        relationTo: 'users',
        required: true,
        label: label('Gemaakt door', 'Made by'),
      },
      { name: 'expiresAt', type: 'date', required: true, label: label('Werkt tot', 'Works until') },
      { name: 'withdrawnAt', type: 'date', label: label('Ingetrokken op', 'Withdrawn on') },
    ],
  }),
}
