import type { TaskConfig } from 'payload'
import { syncLinks } from '#src/links/sync.ts'
import { defineTask } from './define.ts'

/** Soon after each publication: updates the list of links, and finds broken internal ones. */
export function findLinks(): TaskConfig {
  // The last revision that this process handled.
  let seen = -1
  return defineTask({
    slug: 'find-links',
    label: 'Links in gepubliceerde teksten opzoeken',
    cron: '*/5 * * * *',
    run: async ({ req: { payload, context } }) => {
      const { linkTo, published } = context
      if (!linkTo || !published) return
      const { content, revision } = published()
      if (revision === seen) return
      await syncLinks({ payload, content, now: Date.now(), linkTo })
      seen = revision
    },
  })
}
