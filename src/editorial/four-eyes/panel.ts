import type { CollectionConfig, UIField } from 'payload'

type Components = NonNullable<CollectionConfig['admin']>['components']

/** In the admin the way through four eyes stands where Payload would publish at once. */
export const withReviewButtons = (own: Components): NonNullable<Components> => ({
  ...own,
  edit: {
    ...own?.edit,
    PublishButton: '/src/admin/review/ReviewButton.tsx#ReviewButton',
    UnpublishButton: '/src/admin/review/Nothing.tsx#Nothing',
  },
})

/** The panel beside a document: what still has to be done, and what the reader may do now. */
export const reviewPanel: UIField = {
  name: 'review',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/src/admin/review/ReviewPanel.tsx#ReviewPanel' } },
}
