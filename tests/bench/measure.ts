import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { openTarget } from '../attack/target.ts'
import { measureCached } from './cached.ts'
import { type Database, type Kind, openDatabase } from './databases.ts'
import { measureMemory } from './memory.ts'
import { measurePlanPages, measureRenders, measureSearch } from './pages.ts'
import { memoryOf, run, startUntil } from './processes.ts'
import { measurePublish } from './publish.ts'

const PORT = 3981
const base = `http://127.0.0.1:${PORT}`
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

type Asked = { size: number; kind: Kind; isLong: boolean; tell: (line: string) => void }

/** All figures of one database with this number of products. `isLong`: memory is measured ten minutes after the start. */
export async function measure({ size, kind, isLong, tell }: Asked) {
  const database = await openDatabase(kind)
  const say = (what: string) => tell(`${size} products on ${kind}: ${what}`)
  try {
    return { ...(await measurePublic({ database, size, say })), ...(await measureEditing({ database, isLong, say })) }
  } finally {
    await database.remove()
  }
}

type Measuring = { database: Database; say: (what: string) => void }

/** A node for residents alone: how fast it starts and answers. */
async function measurePublic({ database, size, say }: Measuring & { size: number }) {
  const { dataDir } = database
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    ADMIN: 'off',
    LOG_LEVEL: 'error',
    PORT: String(PORT),
    HOST: '127.0.0.1',
    SITE_URL: '',
    DATA_DIR: dataDir,
    ...database.env,
  }
  const startServer = () => startUntil(/is ready/, ['dist/server.js'], env)
  say('first start, with starter content')
  const first = await startServer()
  await first.stop()
  await run([tsx, 'tests/bench/grow.ts', String(size)], env)
  // The products were inserted straight into the database, so the file on disk is out of date: without it this start
  // reads everything.
  rmSync(path.join(dataDir, 'published.ndjson'))
  say('start without anything on disk')
  const everything = await startServer()
  await everything.stop()
  say('second start, pages and search')
  const server = await startServer()
  try {
    const memoryAtStart = memoryOf(server.pid)
    return {
      startMs: { first: first.ms, readingEverything: everything.ms, second: server.ms },
      uncachedMs: await measureRenders(base),
      planPageMs: await measurePlanPages(base),
      searchMs: await measureSearch(base),
      ...(await measureCached({ pid: server.pid, base })),
      memoryMb: { atStart: memoryAtStart, afterLoad: memoryOf(server.pid) },
    }
  } finally {
    await server.stop()
  }
}

/** A node as `npm start` starts it, with the admin. */
async function measureEditing({ database, isLong, say }: Measuring & { isLong: boolean }) {
  const { dataDir, env } = database
  say('a node with the admin')
  const target = await openTarget({ dataDir, port: PORT, env: { LOG_LEVEL: 'error', ...env } })
  try {
    const withAdminMb = await measureMemory({ target, isLong })
    say('publications')
    return { withAdminMb, publishMs: await measurePublish(target.base) }
  } finally {
    await target.stop()
  }
}
