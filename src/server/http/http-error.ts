import { databaseWords } from '#collections/hooks/database-words.ts'

/** An error with an HTTP status and no text: the error page has the text, in the reader's language. */
export class HttpError extends Error {
  readonly code = 'http'
  override readonly name = 'HttpError'
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** The status for an error of Express, its body parser or ourselves: 500 unless the client or the database caused it. */
export function statusOf(error: unknown): number {
  const status = databaseWords(error)?.status ?? (error as { status?: unknown } | null)?.status
  if (typeof status !== 'number') return 500
  return (status >= 400 && status < 500) || status === 503 || status === 507 ? status : 500
}
