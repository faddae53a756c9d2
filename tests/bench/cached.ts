import { percentile, round } from './figures.ts'
import { hasWrk, loadWithAutocannon, loadWithWrk } from './load.ts'
import { cpuOf, startUntil } from './processes.ts'

export const CONNECTIONS = 32
/** Many short rounds, because the speed of a shared machine varies by half from one second to the next. */
export const SECONDS = 2
const ROUNDS = 8
export const PAGE = '/producten/paspoort'
const BARE = 3982

/** The same page from our cache and from plain Node, in alternation, so that both run under the same load. */
export async function measureCached({ pid, base }: { pid: number; base: string }) {
  const bare = await startUntil(/ready/, ['tests/bench/bare.mjs', base + PAGE, String(BARE)])
  try {
    const runs = { bare: [] as Load[], ours: [] as Load[] }
    const loadBare = (seconds: number) => load({ base: `http://127.0.0.1:${BARE}`, pid: bare.pid, seconds })
    const loadOurs = (seconds: number) => load({ base, pid, seconds })
    await loadBare(1)
    await loadOurs(1)
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      // Each goes first equally often, because the second finds the machine busier.
      const pair = [
        async () => runs.bare.push(await loadBare(SECONDS)),
        async () => runs.ours.push(await loadOurs(SECONDS)),
      ]
      for (const one of turn % 2 === 0 ? pair : pair.reverse()) await one()
    }
    const bareNode = typical(runs.bare)
    const cached = typical(runs.ours)
    const ratio = round(cached.requestsPerSecond / bareNode.requestsPerSecond)
    const cpuRatio = round(bareNode.cpuMicroseconds / cached.cpuMicroseconds)
    return { cached, bareNode, ratio, cpuRatio, rounds: ROUNDS }
  } finally {
    await bare.stop()
  }
}

type Load = {
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  bytesPerResponse: number
  cpuMicroseconds: number
  errors: number
}

async function load({ base, pid, seconds }: { base: string; pid: number; seconds: number }): Promise<Load> {
  const before = cpuOf(pid)
  const asked = { url: base + PAGE, seconds, connections: CONNECTIONS, encodings: 'gzip, deflate, br' }
  const { requests, ...measured } = hasWrk ? loadWithWrk(asked) : await loadWithAutocannon(asked)
  const cpu = cpuOf(pid) - before
  // CPU time per request, which depends less on other load on the machine than requests per second.
  return { ...measured, cpuMicroseconds: Math.round((cpu * 10_000) / requests) / 10 }
}

/** The median of each figure over all rounds. */
function typical(loads: Load[]): Load {
  const median = (of: (load: Load) => number) => percentile(loads.map(of), 50)
  return {
    requestsPerSecond: Math.round(median((load) => load.requestsPerSecond)),
    p50Ms: median((load) => load.p50Ms),
    p99Ms: median((load) => load.p99Ms),
    bytesPerResponse: median((load) => load.bytesPerResponse),
    cpuMicroseconds: median((load) => load.cpuMicroseconds),
    errors: loads.reduce((sum, { errors }) => sum + errors, 0),
  }
}
