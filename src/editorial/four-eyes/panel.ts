import type { CollectionConfig, UIField } from 'payload'

type Components = NonNullable<CollectionConfig['admin']>['components']

/** Replaces Payload's publish button by the buttons of the review. */
export const withReviewButtons = (own: Components): NonNullable<Components> => ({
  ...own,
  edit: {
    ...own?.edit,
    PublishButton: '/src/admin/review/ReviewButton.tsx#ReviewButton',
    UnpublishButton: '/src/admin/review/Nothing.tsx#Nothing',
  },
})

/** The panel beside a document: the remaining steps, and the actions of this user. */
export const reviewPanel: UIField = {
  name: 'review',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/src/admin/review/ReviewPanel.tsx#ReviewPanel' } },
}
