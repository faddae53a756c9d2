import { databaseWords } from '#collections/hooks/database-words.ts'

/** A request that is not answered with what was asked for. The status is all it says; the words belong to the reader's page. */
export class HttpError extends Error {
  readonly code = 'http'
  override readonly name = 'HttpError'
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** The status that goes with an error from Express, its body parser or ourselves: 500 unless it is the client's doing, or the database's. */
export function statusOf(error: unknown): number {
  const status = databaseWords(error)?.status ?? (error as { status?: unknown } | null)?.status
  if (typeof status !== 'number') return 500
  return (status >= 400 && status < 500) || status === 503 || status === 507 ? status : 500
}
