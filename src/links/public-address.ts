import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

export type Address = { address: string; family: 4 | 6 }
/** Resolves a host to addresses that are all allowed. Throws a `Refused` when one is not. */
export type Resolve = (host: string) => Promise<Address[]>

/** An address that we do not connect to (SSRF): of this machine, of a private network, or none at all. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/**
 * True for a public unicast address. Every special range is refused: loopback, private, link-local, multicast, translated.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Resolves a host. One private address among public ones is enough to refuse: the next look-up might return that one. */
export async function resolvePublic(host: string, find: (host: string) => Promise<Address[]> = findAll) {
  const addresses = await find(host)
  if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) throw new Refused(host)
  return addresses
}

/** `host` as in a URL, where an IPv6 address is in brackets. */
async function findAll(host: string): Promise<Address[]> {
  return (await lookup(host.replace(/^\[|\]$/g, ''), { all: true, verbatim: true })) as Address[]
}
