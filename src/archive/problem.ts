import { DatabaseProblem } from '#src/database/problem.ts'
import { rowOf } from '#src/domain/row.ts'

/** A reason to stop. The message is one line for the operator: what is wrong and what to do. */
export class ArchiveProblem extends Error {
  override readonly name = 'ArchiveProblem'
}

/** The line for the operator about any error; `file` is the archive. */
export function lineAbout(error: unknown, file: string): string {
  if (error instanceof ArchiveProblem) return error.message
  if (error instanceof Error && error.name === 'AbortError') return 'stopped; nothing is kept'
  const reason = reasonOf(error)
  const what = WORDS[reason]
  if (what && rowOf(error).path) return `${file}: ${what} (${reason})`
  if (error instanceof DatabaseProblem) return `the database: ${error.message}`
  return what ? `${what} (${reason})` : firstLineOf(error)
}

const WORDS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no right to read or write here',
  EPERM: 'no right to read or write here',
  EROFS: 'no right to write here',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'there is no such folder',
  ENOSPC: 'the disk is full; make room and run the same command again',
  EDQUOT: 'the disk is full; make room and run the same command again',
}

const reasonOf = (error: unknown): string => String(rowOf(error).code ?? '')

/** The first line of the deepest cause: drivers and Drizzle put whole statements in their own message. */
function firstLineOf(error: unknown): string {
  let at = error
  while (at instanceof Error && at.cause instanceof Error) at = at.cause
  return (
    String(at instanceof Error ? at.message : at)
      .split('\n')[0]
      ?.slice(0, 300) ?? ''
  )
}
