import type { PayloadRequest } from 'payload'

/**
 * Set by the front door on every request for Payload, replacing what the client sent:
 * src/server/http/payload-routes.ts.
 */
export const NETWORK_HEADER = 'x-eenmond-network'

declare module 'payload' {
  interface RequestContext {
    /** The network of the client where the headers do not give it: at the desk. */
    network?: string
  }
}

/** The network of a client: an IPv4 address, or the IPv6 prefix of one subscriber. */
export const networkOf = (req: PayloadRequest): string =>
  req.context.network ?? req.headers?.get(NETWORK_HEADER) ?? 'this process'
