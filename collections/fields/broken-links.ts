import type { UIField } from 'payload'

/** Shows in the sidebar which links of a text do not work. Holds no data of its own. */
export const brokenLinksField: UIField = {
  name: 'brokenLinks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/links/BrokenLinks.tsx#BrokenLinks' },
  },
}
