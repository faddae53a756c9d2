import { rowOf } from '#src/domain/row.ts'

const STATUS = { notStored: 507, databaseBusy: 503, databaseAway: 503, changedMeanwhile: 409 } as const

/** The messages for users are in `collections/hooks/database-words.ts`. */
export type ProblemCode = keyof typeof STATUS

type Input = { code: ProblemCode; reason: string; cause?: unknown; isTransient?: boolean }

/**
 * Thrown when the database could not do an operation; nothing of it is stored, or with `databaseAway` perhaps all of it.
 * `reason` is the database's own code (SQLITE_FULL), for the log and /readyz.
 */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
  readonly code: ProblemCode
  readonly status: number
  readonly reason: string
  /** True when the same work can succeed a moment later: two who wrote at once, or an election of a primary. */
  readonly isTransient: boolean
  /** Payload shows the message to the client. */
  readonly isPublic = true

  constructor({ code, reason, cause, isTransient = code === 'changedMeanwhile' }: Input) {
    super(`${WHAT[code]} (${reason})`, { cause })
    this.code = code
    this.status = STATUS[code]
    this.reason = reason
    this.isTransient = isTransient
  }
}

const WHAT: Record<ProblemCode, string> = {
  notStored: 'this is not stored: the database could not write it to disk',
  databaseBusy: 'this is not done: the database was busy for too long',
  databaseAway: 'it is not known whether this is done: the database cannot be used now',
  changedMeanwhile: 'this is not done: something else was written there at the same moment',
}

/** Errors of the disk or the file, not of the statement such as SQLITE_CONSTRAINT or SQLITE_ERROR. */
const ABOUT_THE_FILE = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PERM|PROTOCOL|NOLFS)/

/** The problem behind an error of libsql; null when the statement itself was wrong. */
export function problemBehind(error: unknown, { isWrite }: { isWrite: boolean }): DatabaseProblem | null {
  if (error instanceof DatabaseProblem) return error
  const reason = String(rowOf(error).code ?? '')
  if (isBusy(error)) return new DatabaseProblem({ code: 'databaseBusy', reason, cause: error })
  if (!ABOUT_THE_FILE.test(reason)) return null
  return new DatabaseProblem({ code: isWrite ? 'notStored' : 'databaseAway', reason, cause: error })
}

/** True when another process has the lock. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(String(rowOf(error).code ?? ''))
}

const IS_DAMAGED = /CORRUPT|NOTADB|FILE_EMPTY|ENDED_SIG(ABRT|SEGV|BUS)/

/** True when retrying is useless because the file must be repaired. libsql aborts its process on some corrupt text. */
export const isDamage = (reason: string): boolean => IS_DAMAGED.test(reason)

/** The reason when the error, however deeply wrapped, comes from a damaged file; otherwise null. */
export function damageBehind(error: unknown): string | null {
  let at = error
  for (let depth = 0; at instanceof Error && depth < 6; depth++) {
    if (at instanceof DatabaseProblem && isDamage(at.reason)) return at.reason
    at = at.cause
  }
  return null
}
