import { existsSync, openSync, renameSync, statSync, truncateSync, writeSync } from 'node:fs'
import path from 'node:path'
import { until } from '../helpers/payload.ts'
import type { Row, Trial } from './report.ts'
import { apiAs, CACHED_PAGE, openDataDir, openTarget, type Target } from './target.ts'
import { watchPage } from './watch.ts'

type Seen = Omit<Row, 'trial'>

/** The database is missing, empty or damaged, before the start and while running. */
export const lostDatabase: Trial = {
  name: 'database',
  run: async () => [
    await beforeStart('is missing', (file) => renameSync(file, `${file}.away`)),
    await beforeStart('has no bytes', (file) => truncateSync(file)),
    await beforeStart('has a broken header', (file) => overwrite({ file, at: 0, bytes: 64 })),
    await whileRunning('is deleted', (file) => renameSync(file, `${file}.away`)),
    await whileRunning('is damaged', (file) => {
      for (let index = 0; index < 400; index++) {
        overwrite({ file, at: 8192 + Math.floor(Math.random() * (statSync(file).size - 16_384)), bytes: 64 })
      }
    }),
  ],
}

/** Without its database the program stops at start with a message on one line, and creates no new one. */
async function beforeStart(what: string, harm: (file: string) => void): Promise<Seen> {
  const { dataDir, remove } = await openDataDir()
  try {
    const first = await openTarget({ dataDir })
    await first.stop()
    const file = path.join(dataDir, 'eenmond.db')
    for (const tail of ['-wal', '-shm']) if (existsSync(file + tail)) renameSync(file + tail, `${file}${tail}.away`)
    harm(file)
    const sizeBefore = sizeOf(file)
    const second = await openTarget({ dataDir })
    const lines = second.log().trim().split('\n')
    const isUntouched = sizeOf(file) === sizeBefore
    const end = second.ended()
    await second.stop()
    return {
      what: `started while the database ${what}`,
      seen: `ended ${end}, ${lines.length} line(s): ${lines.at(-1)?.slice(0, 150)}`,
      held: end === '1' && lines.length === 1 && isUntouched,
    }
  } finally {
    remove()
  }
}

/** While running, reading is not affected, no write is acknowledged, and `/readyz` reports the failure. */
async function whileRunning(what: string, harm: (file: string) => void): Promise<Seen> {
  const { dataDir, remove } = await openDataDir()
  const target = await openTarget({ dataDir })
  try {
    const api = await apiAs({ base: target.base, role: 'redacteur' })
    const { body } = await api('GET', '/products?limit=1&depth=0')
    const watched = watchPage({ url: target.base + CACHED_PAGE })
    harm(path.join(dataDir, 'eenmond.db'))
    await api('GET', '/products?limit=100&depth=0').catch(() => null)
    await api('GET', '/facts?limit=100&depth=0').catch(() => null)
    const written = await api('PATCH', `/products/${body.docs[0].id}?draft=true&depth=0`, { title: 'Na de schade' })
      .then(({ status }) => status)
      .catch(() => 0)
    const isTold = await until(() => readyzTells(target), { within: 20_000 }).then(
      () => true,
      () => false,
    )
    const { asked, failed, max } = await watched()
    const end = target.ended()
    return {
      what: `the database ${what} while running`,
      seen: `${isTold ? '' : 'not '}told by /readyz; a save answers ${written}; public page ${asked - failed} of ${asked}, at most ${max} ms; process ${end ?? 'alive'}`,
      held: isTold && failed === 0 && end === null && (what === 'is damaged' || written >= 500),
    }
  } finally {
    await target.stop()
    remove()
  }
}

async function readyzTells({ base }: Target): Promise<boolean> {
  const answer = await fetch(`${base}/readyz`).catch(() => null)
  return answer !== null && ((await answer.json()) as { status?: string }).status !== 'ready'
}

function overwrite({ file, at, bytes }: { file: string; at: number; bytes: number }): void {
  writeSync(
    openSync(file, 'r+'),
    Buffer.from(Array.from({ length: bytes }, () => Math.floor(Math.random() * 256))),
    0,
    bytes,
    at,
  )
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : -1)
