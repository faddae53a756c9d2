import type { Node } from './cluster.ts'

const PAGES = ['/', '/producten/paspoort', '/open/v1/producten', '/producten', '/en/']
const EVERY = 250

export type Seen = { asked: number; failed: string[]; slowest: number }

/** Residents at every process that runs. A process that was just killed or stopped does not count. */
export function watchReaders(nodes: readonly Node[]): { stop: () => Seen; lastDown: () => number } {
  const seen: Seen = { asked: 0, failed: [], slowest: 0 }
  let lastDown = 0
  let at = 0
  const timer = setInterval(() => {
    at += 1
    for (const node of nodes) {
      const { target } = node
      const page = PAGES[at % PAGES.length]!
      if (node.isCut) lastDown = Date.now()
      if (!target) {
        lastDown = Date.now()
        continue
      }
      const begun = Date.now()
      fetch(node.base + page, { signal: AbortSignal.timeout(20_000) })
        .then(async (response) => {
          await response.arrayBuffer()
          seen.asked += 1
          seen.slowest = Math.max(seen.slowest, Date.now() - begun)
          // While it starts a process answers 503 to all, and a proxy passes it by.
          if (response.status >= 500 && node.target === target)
            seen.failed.push(`${response.status} ${page} ${node.name}`)
        })
        .catch(() => {
          lastDown = Date.now()
        })
    }
  }, EVERY)
  return {
    lastDown: () => lastDown,
    stop: () => {
      clearInterval(timer)
      return seen
    },
  }
}
