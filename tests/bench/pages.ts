import { type Times, timesOf } from './figures.ts'

const PLAN =
  '/gebeurtenissen/verhuizen/plan?route=binnen&oud=huur&nieuw=huur&kind=ja&auto=ja&parkeren=vergunning&uitkering=geen&zorg=nee'
const SEARCH = '/zoeken?q=paspoort'
const RENDERS = 300
const SEARCHES = 200
/** So many requests are a warm-up. */
const WARM_UP = 20
/** The most products that the open data give at once. */
const LIST = 100

/** The first request for each product page, one after another: render, compress, send. */
export async function measureRenders(base: string): Promise<Times> {
  return measurePages({ base, pages: await productPages({ base, count: RENDERS }) })
}

/** The plan of a move, each request with another date: plans are not cached. */
export function measurePlanPages(base: string): Promise<Times> {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'))
  const pages = days.flatMap((day) => months.map((month) => `${PLAN}&datum=2027-${month}-${day}`))
  return measurePages({ base, pages })
}

/** The same search again and again: results are not cached. */
export function measureSearch(base: string): Promise<Times> {
  return measurePages({ base, pages: Array.from({ length: SEARCHES }, () => SEARCH) })
}

/** The addresses of at most `count` product pages, in Dutch and then in English. */
export async function productPages({ base, count }: { base: string; count: number }): Promise<string[]> {
  const slugs: string[] = []
  for (let page = 1; slugs.length < count; page += 1) {
    const list = await fetch(`${base}/open/v1/producten?aantal=${LIST}&pagina=${page}`)
    const { items } = (await list.json()) as { items: { slug: string }[] }
    slugs.push(...items.map(({ slug }) => slug))
    if (items.length < LIST) break
  }
  return ['/producten/', '/en/producten/'].flatMap((at) => slugs.map((slug) => at + slug)).slice(0, count)
}

/** Reads one page whole, and returns how long that took, in milliseconds. */
export async function timeOf(address: string): Promise<number> {
  const ask = () => fetch(address, { headers: { 'accept-encoding': 'br' }, redirect: 'error' })
  let begin = performance.now()
  // On a busy machine the server can close a connection at the moment it is used again: then once more, on a new one.
  const response = await ask().catch(() => {
    begin = performance.now()
    return ask()
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address} gave ${response.status}`)
  return performance.now() - begin
}

/** Each page once, one after another. */
async function measurePages({ base, pages }: { base: string; pages: readonly string[] }): Promise<Times> {
  const times: number[] = []
  for (const page of pages) times.push(await timeOf(base + page))
  return timesOf(times, { warmUp: WARM_UP })
}
