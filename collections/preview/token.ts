import { createHash, randomBytes } from 'node:crypto'

/** The token of a shared draft: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** Only the hash is stored, so that access to the database does not open shared drafts. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
