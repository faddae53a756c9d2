import { request } from 'node:http'

export type Watched = { asked: number; failed: number; p50: number; p99: number; max: number }

/**
 * Requests a page repeatedly, one request at a time, until stopped, and returns the response times in milliseconds. A
 * status other than 200 counts as failed.
 */
export function watchPage({ url, every = 10 }: { url: string; every?: number }): () => Promise<Watched> {
  const times: number[] = []
  let failed = 0
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const begin = performance.now()
      if ((await statusOf(url)) !== 200) failed++
      times.push(performance.now() - begin)
      await new Promise((resolve) => setTimeout(resolve, every))
    }
  })()
  return async () => {
    isOver = true
    await watching
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10
    return { asked: times.length, failed, p50: at(0.5), p99: at(0.99), max: at(1) }
  }
}

const statusOf = (url: string): Promise<number> =>
  new Promise((resolve) => {
    const asked = request(url, { timeout: 30_000 }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', () => resolve(0)).on('timeout', () => asked.destroy())
    asked.end()
  })
