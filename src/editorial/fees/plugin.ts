import type { Config, Plugin } from 'payload'
import { addCollection } from '../parts/collections.ts'
import { feeChanges } from './fee-changes.ts'

/** Scheduled fees: the uploaded files, and the page to upload and schedule them. */
export const fees: Plugin = (config) => withPage(addCollection({ config, collection: feeChanges, after: 'facts' }))

function withPage(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), '/src/admin/fees/FeesLink.tsx#FeesLink'],
        views: {
          fees: { path: '/tarieven', Component: '/src/admin/fees/FeesView.tsx#FeesView', meta: { title: 'Tarieven' } },
          ...components?.views,
        },
      },
    },
  }
}
