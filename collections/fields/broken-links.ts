import type { UIField } from 'payload'

/** Shows in the sidebar which links of a text do not work. Stores no data. */
export const brokenLinksField: UIField = {
  name: 'brokenLinks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/links/BrokenLinks.tsx#BrokenLinks' },
  },
}
