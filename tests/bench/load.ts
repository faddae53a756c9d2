import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { run } from './processes.ts'

type LoadWithWrkInput = { url: string; seconds: number; connections: number; encodings: string }

type Measured = {
  requests: number
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  bytesPerResponse: number
  errors: number
}

/** wrk needs far less CPU than a generator in JavaScript, so that the result is about the server. */
export const hasWrk = spawnSync('wrk', ['-v']).error === undefined

export function loadWithWrk({ url, seconds, connections, encodings }: LoadWithWrkInput): Measured {
  const { stdout } = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encodings}`, url],
    { encoding: 'utf8' },
  )
  const find = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? ''
  const requests = Number(find(/(\d+) requests in/))
  const speed = Number(find(/Requests\/sec:\s+([\d.]+)/))
  return {
    requests,
    requestsPerSecond: Math.round(speed),
    p50Ms: milliseconds(find(/50%\s+(\S+)/)),
    p99Ms: milliseconds(find(/99%\s+(\S+)/)),
    bytesPerResponse: Math.round(bytes(find(/requests in [^,]+, (\S+) read/)) / requests),
    errors: Number(find(/Non-2xx or 3xx responses: (\d+)/)) + Number(find(/Socket errors:.*timeout (\d+)/)),
  }
}

export async function loadWithAutocannon({
  url,
  seconds,
  connections,
  encodings,
}: LoadWithWrkInput): Promise<Measured> {
  const autocannon = createRequire(import.meta.url).resolve('autocannon')
  const said = await run([
    autocannon,
    ...['-c', String(connections), '-d', String(seconds), '-H', `accept-encoding=${encodings}`, '-j', '-n', url],
  ])
  const { requests, latency, throughput, errors, non2xx } = JSON.parse(said.slice(said.indexOf('{')))
  return {
    requests: requests.total,
    requestsPerSecond: Math.round(requests.average),
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    bytesPerResponse: Math.round(throughput.average / requests.average),
    errors: errors + non2xx,
  }
}

/** "1.24ms", "812.00us" or "1.01s". */
function milliseconds(text: string): number {
  const factor = text.endsWith('us') ? 0.001 : text.endsWith('ms') ? 1 : 1000
  return Math.round(Number.parseFloat(text) * factor * 1000) / 1000
}

/** "1.24GB", "24.07MB" or "812.00KB". */
function bytes(text: string): number {
  const factor = text.endsWith('GB') ? 1024 ** 3 : text.endsWith('MB') ? 1024 ** 2 : 1024
  return Number.parseFloat(text) * factor
}
