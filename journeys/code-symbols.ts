/** Crockford's base32, without I, L, O and U, which are misheard or misread. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 4
const BITS = 5n
/** A prime above 32: every single wrong symbol and every swap of neighbours changes the remainder. */
const MODULUS = 37n
/** Longer than any code can be; longer input is refused before it is read as a number. */
const LONGEST = 128

export type SymbolProblem = 'length' | 'symbol' | 'check'

/**
 * A number in symbols, in groups of four, with a check symbol last. Crockford has 37 check symbols, of which five are
 * no letter or digit (* ~ $ = U) and hard to say. One spare bit avoids these: 32 is -5 modulo 37, so with or without
 * that bit the remainder is below 32.
 */
export function writeSymbols(payload: bigint): string {
  const plain = (payload >> BITS) * 64n + (payload % 32n)
  const value = plain % MODULUS < 32n ? plain : plain + 32n
  let symbols = at(value % MODULUS)
  for (let left = value; left > 0n; left >>= BITS) symbols = at(left % 32n) + symbols
  const whole = symbols.padStart(Math.ceil(symbols.length / GROUP) * GROUP, '0')
  return (whole.match(/.{4}/g) ?? []).join('-')
}

/** Reads a code that was typed: accepts small letters, spaces, hyphens, O for 0, and I or L for 1. */
export function readSymbols(text: string): { payload: bigint } | { problem: SymbolProblem } {
  if (text.length > LONGEST) return { problem: 'length' }
  const symbols = text
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if ([...symbols].some((symbol) => !SYMBOLS.includes(symbol))) return { problem: 'symbol' }
  if (symbols.length === 0 || symbols.length % GROUP !== 0) return { problem: 'length' }
  let value = 0n
  for (const symbol of symbols.slice(0, -1)) value = (value << BITS) + BigInt(SYMBOLS.indexOf(symbol))
  const payload = (value >> (BITS + 1n)) * 32n + (value % 32n)
  // Comparing with the code written again checks the check symbol, the spare bit and the leading zeros at once.
  return writeSymbols(payload).replaceAll('-', '') === symbols ? { payload } : { problem: 'check' }
}

const at = (index: bigint): string => SYMBOLS.charAt(Number(index))
