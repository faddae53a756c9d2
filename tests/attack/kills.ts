import path from 'node:path'
import { createClient } from '@libsql/client'
import type { Trial } from './report.ts'
import { type Api, apiAs, openDataDir, openTarget, type Target } from './target.ts'

/** Kills the process during publications: after a restart everything that was acknowledged is published, complete. */
export const kills: Trial = {
  name: 'kills',
  run: async ({ isShort }) => {
    const count = isShort ? 4 : 200
    const { dataDir, remove } = await openDataDir()
    let [acknowledged, lost, damaged] = [0, 0, 0]
    const starts: number[] = []
    let target: Target | null = null
    try {
      let known: { slug: string; said: number } | null = null
      for (let index = 0; index < count; index++) {
        const begin = performance.now()
        target = await openTarget({ dataDir })
        const { ended, stop } = target
        starts.push(performance.now() - begin)
        if (known && !((await summaryOf(target.base, known.slug)) >= known.said)) lost++
        const publish = await publisher(await apiAs({ base: target.base, role: 'eindredacteur' }), index)
        // At random during the second to fifth publication, so that one is always in progress.
        const killAfter = 1 + Math.floor(Math.random() * 4)
        let dying: Promise<unknown> | null = null
        for (let said = index * 1000, done = 0; ended() === null && said < index * 1000 + 100; said++) {
          if (done >= killAfter) {
            dying ??= new Promise((resolve) => setTimeout(resolve, Math.random() * 150)).then(() => stop('SIGKILL'))
          }
          if (!(await publish.one(said).catch(() => false))) continue
          acknowledged++
          done++
          known = { slug: publish.slug, said }
        }
        await (dying ?? stop('SIGKILL'))
        if (!(await isSound(dataDir))) damaged++
      }
    } finally {
      await target?.stop('SIGKILL')
      remove()
    }
    const slowest = Math.max(...starts) / 1000
    const median = (starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0) / 1000
    return [
      {
        what: `SIGKILL ${count} times during publications`,
        seen: `${acknowledged} acknowledged, ${lost} lost, ${damaged} databases damaged; start ${median.toFixed(1)} s, at most ${slowest.toFixed(1)} s`,
        held: acknowledged > 0 && lost === 0 && damaged === 0,
      },
    ]
  },
}

const SLUGS = [
  'paspoort',
  'identiteitskaart',
  'rijbewijs',
  'parkeervergunning-bewoners',
  'verhuizing-doorgeven',
  'uittreksel-brp',
]

/** Publishes new summaries of one product in succession. Each ends with a number, to identify it afterwards. */
async function publisher(api: Api, index: number) {
  const { body } = await api('GET', `/products?where[slug][in]=${SLUGS.join(',')}&depth=0&limit=10&select[slug]=true`)
  const { id, slug } = body.docs[index % body.docs.length]
  const one = async (said: number): Promise<boolean> => {
    const draft = await api('PATCH', `/products/${id}?draft=true&depth=0`, { summary: `Nummer ${said}` })
    if (draft.status !== 200) return false
    return (await api('POST', `/products/${id}/emergency`, { reason: 'Proef' })).status === 200
  }
  return { slug: String(slug), one }
}

async function summaryOf(base: string, slug: string): Promise<number> {
  const answer = await fetch(`${base}/open/v1/producten/${slug}`)
  return Number(/Nummer (\d+)/.exec(await answer.text())?.[1] ?? Number.NaN)
}

async function isSound(dataDir: string): Promise<boolean> {
  const client = createClient({ url: `file:${path.join(dataDir, 'eenmond.db')}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    const { rows: orphans } = await client.execute('PRAGMA foreign_key_check')
    return rows[0]?.integrity_check === 'ok' && orphans.length === 0
  } finally {
    client.close()
  }
}
