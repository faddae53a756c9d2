import type { Config, Plugin } from 'payload'
import { addCollection } from '../parts/collections.ts'
import { feePlans } from './fee-plans.ts'

/** Next year's fees in one go: the files that were uploaded, and the page where that is done. */
export const fees: Plugin = (config) => withPage(addCollection({ config, collection: feePlans, after: 'facts' }))

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
