import type { PayloadRequest } from 'payload'

/** Set by the front door on every request for Payload, over whatever was sent: src/server/http/payload-routes.ts. */
export const NETWORK_HEADER = 'x-eenmond-network'

declare module 'payload' {
  interface RequestContext {
    /** Where somebody signs in from, where that is not in the headers: at the desk. */
    network?: string
  }
}

/** The network that somebody asks from: an IPv4 address, or the part of an IPv6 address that one subscriber has. */
export const networkOf = (req: PayloadRequest): string =>
  req.context.network ?? req.headers?.get(NETWORK_HEADER) ?? 'this process'
