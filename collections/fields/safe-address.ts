export type AddressKind = 'web' | 'own' | 'mail' | 'telephone' | 'anchor'

/** Browsers read a backslash as a slash and pass over tabs and line ends; the rest is not to be seen. */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\\]/u
/** An address that is never there, to see where a path of our own leads. */
const HERE = 'https://here.invalid'

/**
 * What an address leads to; null for one that a browser might run, take for another than it looks, or not understand.
 * Nothing else than what is named here is an address.
 */
export function kindOfAddress(address: string): AddressKind | null {
  if (NEVER.test(address)) return null
  if (/^https?:\/\/[^/?#]/i.test(address)) return isWeb(address) ? 'web' : null
  if (/^\/(?!\/)/.test(address)) return leadsHere(address) ? 'own' : null
  if (/^mailto:/i.test(address)) return isMail(address.slice('mailto:'.length)) ? 'mail' : null
  if (/^tel:\+?[\d\s().-]+$/i.test(address)) return 'telephone'
  return /^#[^\s]+$/.test(address) ? 'anchor' : null
}

/** The one thing that may become a `href`: the address without the spaces around it, or null. */
export function safeAddress(address: unknown): string | null {
  const bare = typeof address === 'string' ? address.trim() : ''
  return kindOfAddress(bare) ? bare : null
}

/** A name and password before the host make one site look like another. */
function isWeb(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, username, password } = new URL(address)
  return hostname !== '' && !username && !password
}

function isMail(written: string): boolean {
  const at = written.lastIndexOf('@')
  return at > 0 && at < written.length - 1 && !/[\s/]/.test(written)
}

const leadsHere = (path: string): boolean => URL.canParse(path, HERE) && new URL(path, HERE).origin === HERE
