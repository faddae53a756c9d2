import type { Plugin } from 'payload'
import { PREVIEWED } from '#collections/preview/previewed.ts'
import { addCollection, changeCollections } from '../parts/collections.ts'
import { previewLinks } from './preview-links.ts'
import { withPreview } from './with-preview.ts'

/** Previews of drafts on every channel, and links that show a draft to people without an account. */
export const previews: Plugin = (config) =>
  addCollection({
    config: changeCollections({ config, slugs: PREVIEWED, change: withPreview }),
    collection: previewLinks,
    after: 'reminders',
  })
