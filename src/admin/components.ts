import type { Config } from 'payload'

/**
 * What we add to the admin: "Te beoordelen" as a page, a link and a block on the dashboard; what keeps text from being lost
 * and controls from being nameless; what asks for the password; and our own mark.
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
