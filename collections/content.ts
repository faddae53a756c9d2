import type { Access, CollectionConfig, Where } from 'payload'
import { withRights } from './access/fields.ts'
import { editorsOnly, grants, may, readPublished } from './access/roles.ts'
import { brokenLinksField } from './fields/broken-links.ts'
import { historyFields } from './fields/history.ts'
import { type Help, withHelp } from './help/with-help.ts'
import { auditDeletion } from './hooks/audit.ts'
import { recordPublication } from './hooks/record-publication.ts'
import type { ContentSlug } from './raw.ts'

type Components = NonNullable<CollectionConfig['admin']>['components']
type Content = Omit<CollectionConfig, 'access' | 'versions' | 'slug'> & { slug: ContentSlug; help: Help }

/** What all content collections share: access, drafts, versions that are kept for ever, logging. */
export function content({ help, ...config }: Content): CollectionConfig {
  const { slug } = config
  return {
    ...config,
    admin: {
      // The JSON tab is for developers; the list shows as much as fits on a screen.
      hideAPIURL: true,
      pagination: { defaultLimit: 50 },
      ...config.admin,
      components: withLanguages(config.admin?.components),
    },
    access: {
      create: grants({ action: 'create', subject: slug }),
      read: readPublished,
      update: mayUpdate(slug),
      delete: removable(slug),
      readVersions: editorsOnly,
    },
    versions: { drafts: true, maxPerDoc: 0 },
    fields: [
      ...withRights({ fields: [...withHelp({ fields: config.fields, help }), ...historyFields], subject: slug }),
      brokenLinksField,
    ],
    hooks: {
      ...config.hooks,
      afterDelete: [auditDeletion],
      afterOperation: [...(config.hooks?.afterOperation ?? []), recordPublication],
    },
  }
}

const mayUpdate =
  (subject: ContentSlug): Access =>
  ({ req }) =>
    may({ req, action: 'write', subject }) || may({ req, action: 'annotate', subject })

/** Only unpublished documents can be deleted: take down first. */
const removable =
  (subject: ContentSlug): Access =>
  ({ req }) => {
    const isNotShown: Where = { _status: { equals: 'draft' } }
    return may({ req, action: 'remove', subject }) ? isNotShown : false
  }

/** A tab beside the form that shows the two languages side by side. */
function withLanguages(own: Components): NonNullable<Components> {
  const languages = {
    Component: '/src/admin/languages/LanguagesView.tsx#LanguagesView',
    path: '/talen',
    tab: { label: 'NL / EN', href: '/talen' },
  }
  const views = { ...own?.views, edit: { ...own?.views?.edit, languages } }
  return { ...own, views: views as NonNullable<Components>['views'] }
}
