import type { Config } from 'payload'

/** Where "Te beoordelen" stands in the admin: a page, a link in the menu and a block on the dashboard. */
export const reviewComponents: NonNullable<Config['admin']>['components'] = {
  beforeDashboard: ['/src/admin/review/ReviewBlock.tsx#ReviewBlock'],
  beforeNavLinks: ['/src/admin/review/ReviewLink.tsx#ReviewLink'],
  views: {
    review: {
      path: '/te-beoordelen',
      Component: '/src/admin/review/ReviewView.tsx#ReviewView',
      meta: { title: 'Te beoordelen' },
    },
  },
}
