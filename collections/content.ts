import type { Access, CollectionConfig, Where } from 'payload'
import { withRights } from './access/fields.ts'
import { editorsOnly, grants, may, readPublished } from './access/roles.ts'
import { brokenLinksField } from './fields/broken-links.ts'
import { historyFields } from './fields/history.ts'
import { type Help, withHelp } from './help/with-help.ts'
import { auditDeletion } from './hooks/audit.ts'
import { guardPublication, keepPlanned, rememberDraftCall } from './hooks/guard-publication.ts'
import { noteHistory } from './hooks/note-history.ts'
import { recordPublication } from './hooks/record-publication.ts'
import type { ContentSlug } from './raw.ts'
import { historyPanel, reviewComponents, reviewPanel } from './review/components.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { isPlanned } from './review/is-planned.ts'

type Content = Omit<CollectionConfig, 'access' | 'versions' | 'slug'> & { slug: ContentSlug; help: Help }

/** What every kind of content shares: who may do what, drafts, every version kept for ever, four eyes, the logs. */
export function content({ help, ...config }: Content): CollectionConfig {
  const { slug } = config
  return {
    ...config,
    admin: {
      // The tab with JSON is for programmers; the list shows as much as fits on a screen.
      hideAPIURL: true,
      pagination: { defaultLimit: 50 },
      ...config.admin,
      components: reviewComponents(config.admin?.components),
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
      reviewPanel,
      ...withRights({ fields: [...withHelp({ fields: config.fields, help }), ...historyFields], subject: slug }),
      brokenLinksField,
      historyPanel,
    ],
    endpoints: [...(config.endpoints || []), ...reviewEndpoints(slug)],
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), rememberDraftCall],
      beforeChange: [guardPublication, noteHistory, ...(config.hooks?.beforeChange ?? [])],
      beforeDelete: [keepPlanned],
      afterDelete: [auditDeletion],
      afterOperation: [...(config.hooks?.afterOperation ?? []), recordPublication],
    },
  }
}

/** A document that is planned is locked: what was approved is what will be seen. Cancelling the plan opens it again. */
const mayUpdate =
  (subject: ContentSlug): Access =>
  async ({ req, id }) => {
    if (!may({ req, action: 'write', subject }) && !may({ req, action: 'annotate', subject })) return false
    return id === undefined || !(await isPlanned({ req, collection: subject, id: String(id) }))
  }

/** What residents see is taken down first; only then can it be thrown away. */
const removable =
  (subject: ContentSlug): Access =>
  ({ req }) => {
    const isNotShown: Where = { _status: { equals: 'draft' } }
    return may({ req, action: 'remove', subject }) ? isNotShown : false
  }
