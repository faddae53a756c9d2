import type { Plugin } from 'payload'
import { PREVIEWED } from '#collections/preview/previewed.ts'
import { addCollection, changeCollections } from '../parts/collections.ts'
import { previewLinks } from './preview-links.ts'
import { withPreview } from './with-preview.ts'

/** Drafts as they will look, on every channel, and links that show one to somebody without account. */
export const previews: Plugin = (config) =>
  addCollection({
    config: changeCollections({ config, slugs: PREVIEWED, change: withPreview }),
    collection: previewLinks,
    after: 'reminders',
  })
