import { createHash, randomBytes } from 'node:crypto'

/** What opens a shared draft: 256 bits from chance, so that nobody guesses one. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** Only this is kept: who can read the database still cannot open a link. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
