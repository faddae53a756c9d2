import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

export type Address = { address: string; family: 4 | 6 }
/** Finds the addresses of a host, all of them fit to be connected to. Throws a `Refused` where one is not. */
export type Resolve = (host: string) => Promise<Address[]>

/** An address we do not connect to: of this machine, of a network inside, or of no machine at all. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** True for an address out on the internet. Every special range is refused: loopback, private, link-local, multicast, translated. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Looks up a host. One address inside among those outside is enough to refuse: the next look-up might give that one. */
export async function resolvePublic(host: string, find: (host: string) => Promise<Address[]> = findAll) {
  const addresses = await find(host)
  if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) throw new Refused(host)
  return addresses
}

/** `host` as in an URL: an IPv6 address stands between brackets there. */
async function findAll(host: string): Promise<Address[]> {
  return (await lookup(host.replace(/^\[|\]$/g, ''), { all: true, verbatim: true })) as Address[]
}
