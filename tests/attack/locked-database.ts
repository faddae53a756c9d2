import path from 'node:path'
import { createClient } from '@libsql/client'
import type { Trial } from './report.ts'
import { apiAs, CACHED_PAGE, openDataDir, openTarget } from './target.ts'
import { watchPage } from './watch.ts'

/** Another program holds the write lock of the database: reading is not affected, writes are refused or delayed. */
export const lockedDatabase: Trial = {
  name: 'lock',
  run: async ({ isShort }) => {
    const seconds = isShort ? 6 : 30
    const { dataDir, remove } = await openDataDir()
    const target = await openTarget({ dataDir })
    const other = createClient({ url: `file:${path.join(dataDir, 'eenmond.db')}` })
    try {
      const api = await apiAs({ base: target.base, role: 'redacteur' })
      const { body } = await api('GET', '/products?limit=3&depth=0')
      await other.execute('BEGIN IMMEDIATE')
      const watched = watchPage({ url: target.base + CACHED_PAGE })
      const saves = (body.docs as { id: string }[]).map(({ id }) =>
        api('PATCH', `/products/${id}?draft=true&depth=0`, { title: 'Onder slot' }),
      )
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
      await other.execute('ROLLBACK')
      const answers = (await Promise.all(saves)).map(({ status }) => status)
      const { asked, failed, p99, max } = await watched()
      return [
        {
          what: `another program locks the database for ${seconds} s, three saves wait`,
          seen: `cached page p99 ${p99} ms, at most ${max} ms, ${failed} of ${asked} failed; saves answer ${answers.join(', ')}`,
          held:
            failed === 0 &&
            max < (isShort ? 5_000 : 1_000) &&
            answers.every((status) => status === 200 || status === 503),
        },
      ]
    } finally {
      other.close()
      await target.stop()
      remove()
    }
  },
}
