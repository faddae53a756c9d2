import { rowOf } from '#src/domain/row.ts'
import { type Address, Refused, type Resolve, resolvePublic } from './public-address.ts'
import { type Reply, requestOnce } from './request.ts'
import { isAllowed } from './robots.ts'

/** The result of a check. `unsure`: the site responds, but refuses our request. */
export type Verdict = { result: 'works' | 'fails' | 'unsure'; message: string }

const MAX_REDIRECTS = 5

/**
 * Checks links for one round, with each site's robots.txt cached. Only tests may replace the check of addresses, so it is no
 * setting.
 */
export function createVisitor({ resolve = resolvePublic, patience }: { resolve?: Resolve; patience?: number } = {}) {
  const robots = new Map<string, Promise<string>>()

  async function robotsOf(url: URL, addresses: Address[]): Promise<string> {
    const reply = await requestOnce({
      url: new URL('/robots.txt', url),
      method: 'GET',
      addresses,
      withBody: true,
      patience,
    })
    return reply.status === 200 ? reply.body : ''
  }

  /** HEAD is cheap for the site. Many sites do not support it, so a refused HEAD is repeated as GET. */
  async function askOnce(url: URL, addresses: Address[]): Promise<Reply> {
    try {
      const reply = await requestOnce({ url, method: 'HEAD', addresses, patience })
      if (reply.status < 400) return reply
    } catch (error) {
      if (isTooLate(error)) throw error
    }
    return requestOnce({ url, method: 'GET', addresses, patience })
  }

  /** Follows redirects to the end. Every address on the way is checked like the first. */
  return async function visit(link: string): Promise<Verdict> {
    try {
      let url = new URL(link)
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        if (!/^https?:$/.test(url.protocol)) return fails('De link stuurt door naar iets dat geen webpagina is.')
        const addresses = await resolve(url.hostname)
        const known = robots.get(url.origin) ?? robotsOf(url, addresses).catch(() => '')
        robots.set(url.origin, known)
        if (!isAllowed({ robots: await known, path: `${url.pathname}${url.search}` })) {
          return { result: 'unsure', message: 'Deze site wil niet dat een programma deze pagina bekijkt.' }
        }
        const { status, location } = await askOnce(url, addresses)
        if (status < 300 || status >= 400 || !location) return verdictOf(status)
        url = new URL(location, url)
      }
      return fails('De link stuurt steeds weer door.')
    } catch (error) {
      return fails(wordsFor(error))
    }
  }
}

const UNSURE = new Set([401, 403, 405, 407, 429, 451])

function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 400) return { result: 'works', message: '' }
  if (UNSURE.has(status)) return { result: 'unsure', message: `Deze site laat ons niet kijken (${status}).` }
  if (status === 404 || status === 410) return fails(`Deze pagina bestaat niet meer (${status}).`)
  return fails(`Deze site geeft een fout (${status}).`)
}

function wordsFor(error: unknown): string {
  if (error instanceof Refused) return 'Dit adres is voor inwoners niet te bereiken: het ligt in een eigen netwerk.'
  const { code = '' } = rowOf(error)
  if (isTooLate(error) || code === 'ETIMEDOUT') return 'Deze site gaf niet op tijd antwoord.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Deze site bestaat niet (meer).'
  if (/CERT|SSL|TLS|SIGNATURE/.test(String(code))) return 'De beveiliging van deze site is niet in orde.'
  return 'Deze site is niet te bereiken.'
}

/** Only our own timeout aborts a request. */
const isTooLate = (error: unknown): boolean => (error as Error).name === 'AbortError'

const fails = (message: string): Verdict => ({ result: 'fails', message })
