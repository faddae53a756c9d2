import type { TaskConfig } from 'payload'
import { readAll } from '#src/answers/snapshot/read.ts'
import { readRevision } from '#src/answers/snapshot/revision.ts'
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
      const revision = await readRevision({ payload })
      const { linkTo } = context
      if (revision === seen || !linkTo) return
      await syncLinks({ payload, content: await readAll({ payload }), now: Date.now(), linkTo })
      seen = revision
    },
  })
}
