import { rowOf } from '#src/domain/row.ts'

const STATUS = { notStored: 507, databaseBusy: 503, databaseAway: 503 } as const

/** What a person is told of each stands in `collections/hooks/database-words.ts`. */
export type ProblemCode = keyof typeof STATUS

/**
 * Thrown where the database could not do what it was asked: nothing of it is stored. `reason` is what the database itself
 * says (SQLITE_FULL), for the log and /readyz.
 */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
  readonly code: ProblemCode
  readonly status: number
  readonly reason: string
  /** For Payload: the one who asked may know. */
  readonly isPublic = true

  constructor({ code, reason, cause }: { code: ProblemCode; reason: string; cause?: unknown }) {
    super(`${WHAT[code]} (${reason})`, { cause })
    this.code = code
    this.status = STATUS[code]
    this.reason = reason
  }
}

const WHAT: Record<ProblemCode, string> = {
  notStored: 'this is not stored: the database could not write it to disk',
  databaseBusy: 'this is not done: the database was busy for too long',
  databaseAway: 'this is not done: the database cannot be used now',
}

/** These are about the disk or the file and not about what was asked. Not SQLITE_CONSTRAINT, SQLITE_ERROR and the like. */
const ABOUT_THE_FILE = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PERM|PROTOCOL|NOLFS)/

/** The problem behind what libsql threw; null where the database is well and the statement is not. */
export function problemBehind(error: unknown, { isWrite }: { isWrite: boolean }): DatabaseProblem | null {
  if (error instanceof DatabaseProblem) return error
  const reason = String(rowOf(error).code ?? '')
  if (isBusy(error)) return new DatabaseProblem({ code: 'databaseBusy', reason, cause: error })
  if (!ABOUT_THE_FILE.test(reason)) return null
  return new DatabaseProblem({ code: isWrite ? 'notStored' : 'databaseAway', reason, cause: error })
}

/** Another process has the lock. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(String(rowOf(error).code ?? ''))
}

const IS_DAMAGED = /CORRUPT|NOTADB|FILE_EMPTY|ENDED_SIG(ABRT|SEGV|BUS)/

/** True where trying again proves nothing: the file needs a person. libsql ends its process at a text that is none. */
export const isDamage = (reason: string): boolean => IS_DAMAGED.test(reason)

/** The reason where an error comes from a damaged file, however it was wrapped; else null. */
export function damageBehind(error: unknown): string | null {
  let at = error
  for (let depth = 0; at instanceof Error && depth < 6; depth++) {
    if (at instanceof DatabaseProblem && isDamage(at.reason)) return at.reason
    at = at.cause
  }
  return null
}
