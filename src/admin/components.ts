import type { Config } from 'payload'

/**
 * Our additions to the admin: "Te beoordelen" as a page, a link and a block on the dashboard; the fixes for lost text
 * and unnamed controls; the password dialog; and our logo.
 */
export const adminComponents: NonNullable<Config['admin']>['components'] = {
  graphics: { Icon: '/src/admin/Brand.tsx#Icon', Logo: '/src/admin/Brand.tsx#Logo' },
  providers: [
    '/src/admin/KeepText.tsx#KeepText',
    '/src/admin/NameControls.tsx#NameControls',
    '/src/admin/account/AskPassword.tsx#AskPassword',
  ],
  beforeDashboard: ['/src/admin/due/DueBlock.tsx#DueBlock'],
  beforeNavLinks: ['/src/admin/due/DueLink.tsx#DueLink'],
  views: {
    due: {
      path: '/te-beoordelen',
      Component: '/src/admin/due/DueView.tsx#DueView',
      meta: { title: 'Te beoordelen' },
    },
  },
}
