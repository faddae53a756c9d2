import { Agent, request } from 'node:http'
import { memoryOf } from '../bench/processes.ts'
import { seeded } from '../helpers/seeded.ts'
import { anyRequest, type Request } from './fuzz-requests.ts'
import type { Trial } from './report.ts'
import { CACHED_PAGE, openDataDir, openTarget, tokenOf } from './target.ts'
import { watchPage } from './watch.ts'

const CONNECTIONS = 16
/** In milliseconds: a response that takes longer is reported. CI machines are shared, so the limit is higher there. */
const slowFrom = (isShort: boolean): number => (isShort ? 15_000 : 2_000)
/** Anonymous requests for these pages wait in a queue, which limits the load on Payload; in milliseconds. */
const QUEUE = { pages: /^\/admin\/(login|forgot|logout|unauthorized|reset)/, most: 15_000 }
const ROLES = ['medewerker', 'redacteur', 'kennisredacteur', 'eindredacteur', 'beheerder']

/** Sends many malformed requests, most of them anonymous. None may cause a 5xx, a hang or the end of the process. */
export const fuzz: Trial = {
  name: 'fuzz',
  run: async ({ isShort }) => {
    const count = isShort ? 4_000 : 100_000
    const tooSlow = slowFrom(isShort)
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
    const { dataDir, remove } = await openDataDir()
    const target = await openTarget({ dataDir, env: { LOG_LEVEL: 'error' } })
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
    const statuses = new Map<string, number>()
    const [wrong, slow]: [Set<string>, Set<string>] = [new Set(), new Set()]
    try {
      const tokens = await Promise.all(ROLES.map((role) => tokenOf({ base: target.base, role })))
      const random = seeded(seed)
      const watched = watchPage({ url: target.base + CACHED_PAGE })
      let left = count
      let memory = 0
      const one = async () => {
        while (left-- > 0 && target.ended() === null) {
          const asked = anyRequest({ random, tokens })
          const begin = performance.now()
          const status = await send({ base: target.base, asked, agent })
          const most = QUEUE.pages.test(asked.path) ? QUEUE.most : tooSlow
          if (performance.now() - begin > most) slow.add(`${asked.method} ${asked.path}`.slice(0, 90))
          if (status >= 500 && status !== 503) wrong.add(`${status} ${asked.method} ${asked.path}`.slice(0, 90))
          const kind = status === 0 ? 'cut off' : `${Math.floor(status / 100)}xx`
          statuses.set(kind, (statuses.get(kind) ?? 0) + 1)
          if (left % 500 === 0) memory = Math.max(memory, memoryOf(target.pid) ?? 0)
        }
      }
      await Promise.all(Array.from({ length: CONNECTIONS }, one))
      const { p99, max, failed } = await watched()
      const told = [...statuses].sort().map(([kind, times]) => `${kind} ${times}`)
      return [
        {
          what: `${count} varied requests, seed ${seed}`,
          seen: `${told.join(', ')}; ${wrong.size} kinds of failure, ${slow.size} slower than ${tooSlow / 1000} s${examples([...wrong, ...slow])}`,
          held: wrong.size === 0 && slow.size === 0 && target.ended() === null,
        },
        {
          what: 'a cached page meanwhile',
          seen: `p99 ${p99} ms, at most ${max} ms, ${failed} failed; memory at most ${memory} MB`,
          held: failed === 0,
        },
      ]
    } finally {
      agent.destroy()
      await target.stop()
      remove()
    }
  },
}

const examples = (all: string[]): string => (all.length > 0 ? `: ${all.slice(0, 5).join(' | ')}` : '')

function send({ base, asked, agent }: { base: string; asked: Request; agent: Agent }): Promise<number> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve) => {
    try {
      const { method, path, headers, body } = asked
      const sent = request({ hostname, port, method, path, headers, agent, timeout: 20_000 }, (response) => {
        response
          .resume()
          .on('end', () => resolve(response.statusCode ?? 0))
          .on('error', () => resolve(0))
      })
      sent.on('error', () => resolve(0)).on('timeout', () => sent.destroy())
      sent.end(body)
    } catch {
      // Node refuses to send a malformed request.
      resolve(0)
    }
  })
}
