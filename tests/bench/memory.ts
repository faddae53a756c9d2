import { type Target, tokenOf } from '../attack/target.ts'
import { productPages, timeOf } from './pages.ts'
import { memoryOf } from './processes.ts'

const PAGES = 1_000
/** In milliseconds, counted from the start. */
const LONG = 10 * 60_000
/** In milliseconds, counted from the last request. */
const SHORT = 10_000

/** What a node with the admin takes, in MB: right after its start, and after it was used and had time to come to rest. */
export async function measureMemory({ target, isLong }: { target: Target; isLong: boolean }) {
  const { base, pid } = target
  const begin = Date.now()
  const atStart = memoryOf(pid)
  const pages = await productPages({ base, count: PAGES })
  for (let number = 0; number < PAGES; number += 1) await timeOf(base + pages[number % pages.length])
  await visitAdmin(base)
  await new Promise((resolve) => setTimeout(resolve, isLong ? begin + LONG - Date.now() : SHORT))
  return { atStart, later: memoryOf(pid), secondsLater: Math.round((Date.now() - begin) / 1_000) }
}

/** The first page an editor sees. */
async function visitAdmin(base: string): Promise<void> {
  const token = await tokenOf({ base, role: 'eindredacteur' })
  const page = await fetch(`${base}/admin`, { headers: { authorization: `JWT ${token}` }, redirect: 'error' })
  await page.text()
  if (!page.ok) throw new Error(`/admin gave ${page.status}`)
}
