/** Bytes in a part: 1 MiB as base64. MongoDB holds 16 MB in a document, and SQLite's process answers a row as one message. */
export const PART_BYTES = 768 * 1024

/** Bytes as text to store, in parts. */
export function toParts(bytes: Buffer): string[] {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += PART_BYTES) parts.push(bytes.toString('base64', at, at + PART_BYTES))
  return parts
}

/** The bytes of all parts, in order. */
export const fromParts = (parts: readonly string[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')))
