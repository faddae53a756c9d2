import type { CollectionConfig } from 'payload'
import { editorsOnly, readPublished } from './access/roles.ts'
import { brokenLinksField } from './fields/broken-links.ts'
import { recordPublication } from './hooks/record-publication.ts'

type Content = Omit<CollectionConfig, 'access' | 'versions'>

/** What every kind of content shares: drafts, every version kept for ever, who may read and write, and the publication log. */
export function content(config: Content): CollectionConfig {
  return {
    ...config,
    fields: [...config.fields, brokenLinksField],
    access: {
      create: editorsOnly,
      read: readPublished,
      update: editorsOnly,
      delete: editorsOnly,
      readVersions: editorsOnly,
    },
    versions: { drafts: true, maxPerDoc: 0 },
    hooks: { ...config.hooks, afterOperation: [...(config.hooks?.afterOperation ?? []), recordPublication] },
  }
}
