import type { CollectionConfig, UIField } from 'payload'

type Components = NonNullable<CollectionConfig['admin']>['components']

/** In the admin the way through four eyes stands where Payload would publish at once. */
export function reviewComponents(own: Components): NonNullable<Components> {
  return {
    ...own,
    edit: {
      ...own?.edit,
      PublishButton: '/src/admin/review/ReviewButton.tsx#ReviewButton',
      UnpublishButton: '/src/admin/review/Nothing.tsx#Nothing',
    },
    views: {
      ...own?.views,
      edit: {
        ...own?.views?.edit,
        languages: {
          Component: '/src/admin/languages/LanguagesView.tsx#LanguagesView',
          path: '/talen',
          tab: { label: 'NL / EN', href: '/talen' },
        },
      },
    } as NonNullable<Components>['views'],
  }
}

/** The panel beside a document: what still has to be done, and what the reader may do now. */
export const reviewPanel: UIField = {
  name: 'review',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/src/admin/review/ReviewPanel.tsx#ReviewPanel' } },
}

/** Who changed this, when and why. */
export const historyPanel: UIField = {
  name: 'history',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/src/admin/history/History.tsx#History' } },
}
