export type AddressKind = 'web' | 'own' | 'mail' | 'telephone' | 'anchor'

/** Browsers read a backslash as a slash and ignore tabs and line ends; the other characters are invisible. */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\\]/u
/** A base address that never exists, to resolve relative paths. */
const HERE = 'https://here.invalid'

/**
 * The kind of an address; null for one that a browser might execute, misinterpret or not understand. An allow list:
 * everything else is refused.
 */
export function kindOfAddress(address: string): AddressKind | null {
  if (NEVER.test(address)) return null
  if (/^https?:\/\/[^/?#]/i.test(address)) return isWeb(address) ? 'web' : null
  if (/^\/(?!\/)/.test(address)) return leadsHere(address) ? 'own' : null
  if (/^mailto:/i.test(address)) return isMail(address.slice('mailto:'.length)) ? 'mail' : null
  if (/^tel:\+?[\d\s().-]+$/i.test(address)) return 'telephone'
  return /^#[^\s]+$/.test(address) ? 'anchor' : null
}

/** An address that is safe as `href`, trimmed, or null. The only function that decides this. */
export function safeAddress(address: unknown): string | null {
  const bare = typeof address === 'string' ? address.trim() : ''
  return kindOfAddress(bare) ? bare : null
}

/** False with a name and password before the host, which make one site look like another. */
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
