import type { IncomingMessage } from 'node:http'

/** Whether a request names plain text first: a program for voice or chat. A browser names other types before it. */
export const asksForText = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers.accept?.startsWith('text/plain') === true
