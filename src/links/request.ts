import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Address } from './public-address.ts'

const USER_AGENT = 'eenmond-linkcontrole/1.0 (controleert of links van een gemeentesite nog werken)'
/** A request times out after this, in milliseconds. */
const PATIENCE = 10_000
const MAX_BODY = 64 * 1024

export type Reply = { status: number; location: string | null; body: string }

/**
 * Requests one URL, connecting only to these addresses: a second DNS look-up could return another address than the one that
 * was checked. Follows no redirects, and reads at most 64 KB of the body, only with `withBody`.
 */
export function requestOnce(args: {
  url: URL
  method: 'HEAD' | 'GET'
  addresses: readonly Address[]
  withBody?: boolean
  patience?: number
}): Promise<Reply> {
  const { url, method, addresses, withBody = false, patience = PATIENCE } = args
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || undefined,
        path: `${url.pathname}${url.search}`,
        method,
        agent: false,
        headers: { 'User-Agent': USER_AGENT, Accept: 'text/html,*/*;q=0.5', Host: url.host },
        lookup: (_host, options, found) => {
          const [first] = addresses
          if (options.all) found(null, [...addresses])
          else found(null, first?.address ?? '', first?.family)
        },
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const { statusCode: status = 0, headers } = response
        const reply = (body: string) => resolve({ status, location: headers.location ?? null, body })
        if (withBody) return read(response).then(reply, reject)
        reply('')
        response.destroy()
      },
    )
    request.on('error', reject)
    request.end()
  })
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= MAX_BODY) break
  }
  return Buffer.concat(chunks).subarray(0, MAX_BODY).toString('utf8')
}
