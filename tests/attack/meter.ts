import { Agent, get } from 'node:http'

/**
 * A separate process that requests a page 200 times a second and reports the response times, measured from the
 * scheduled moment: a client that waits for a response before the next request would not notice a stall.
 */
const EVERY = 5

const { url, seconds } = JSON.parse(process.argv[2] ?? '') as { url: string; seconds: number }
const agent = new Agent({ keepAlive: true, maxSockets: 40 })
const times: number[] = []
const begin = performance.now()
const asking: Promise<void>[] = []
let failed = 0

for (let i = 0; i < (seconds * 1000) / EVERY; i += 1) {
  const due = begin + i * EVERY
  const early = due - performance.now()
  if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
  asking.push(ask(Math.max(due, performance.now() - EVERY)))
}
await Promise.all(asking)
const sorted = times.sort((a, b) => a - b)
const at = (share: number) => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) * 10) / 10
process.send?.({ p50: at(0.5), p99: at(0.99), max: at(1), failed }, () => process.exit())

/** `since`: the scheduled moment, corrected for delays of this process itself. */
function ask(since: number): Promise<void> {
  return new Promise((resolve) => {
    const asked = get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume().on('end', () => {
        times.push(performance.now() - since)
        if (response.statusCode !== 200) failed += 1
        resolve()
      })
    })
    asked.on('error', () => {
      failed += 1
      resolve()
    })
  })
}
