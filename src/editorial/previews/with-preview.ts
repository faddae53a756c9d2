import type { CollectionConfig } from 'payload'
import { isEditor } from '#collections/access/roles.ts'

/** Preview widths in the admin: telephone, tablet, computer. */
const BREAKPOINTS = [
  { name: 'telefoon', label: 'Telefoon (360)', width: 360, height: 740 },
  { name: 'tablet', label: 'Tablet (768)', width: 768, height: 1024 },
  { name: 'computer', label: 'Computer (1280)', width: 1280, height: 800 },
]

/**
 * Adds previews to a collection: the website beside the form, live while typing; a button to all channels side by side;
 * and links to share.
 */
export function withPreview(collection: CollectionConfig): CollectionConfig {
  const address = `/voorbeeld/${collection.slug}`
  return {
    ...collection,
    admin: {
      ...collection.admin,
      preview: ({ id }, { locale }) => (id ? `${address}/${id}?taal=${locale}` : null),
      livePreview: {
        breakpoints: BREAKPOINTS,
        url: ({ data, locale, req }) =>
          data.id && isEditor({ req }) ? `${address}/${data.id}/website?taal=${locale.code}` : null,
      },
    },
    fields: [
      ...collection.fields,
      {
        name: 'share',
        type: 'ui',
        admin: {
          position: 'sidebar',
          condition: (data) => Boolean(data.id),
          components: { Field: '/src/admin/preview/ShareDraft.tsx#ShareDraft' },
        },
      },
    ],
  }
}
