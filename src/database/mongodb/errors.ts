import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { noteProblem } from '../attempt.ts'
import { DatabaseProblem, type ProblemCode } from '../problem.ts'

/** Every operation of the adapter. */
const OPERATIONS = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Operation = (this: MongooseAdapter, ...args: unknown[]) => Promise<unknown>

/** An error of MongoDB itself becomes a `DatabaseProblem`, and is reported; an error of the request stays what it is. */
export function withTypedErrors(
  adapter: Pick<MongooseAdapter, (typeof OPERATIONS)[number]>,
  onProblem: (problem: DatabaseProblem) => void,
): void {
  const operations = adapter as unknown as Record<string, Operation>
  for (const name of OPERATIONS) {
    const operation = operations[name]
    if (!operation) continue
    operations[name] = async function typed(...args) {
      try {
        return await operation.apply(this, args)
      } catch (error) {
        const problem = mongodbProblem(error)
        if (!problem) throw error
        onProblem(problem)
        // Others are not tried again: the write may be stored.
        if (problem.isTransient) noteProblem(problem.code)
        throw problem
      }
    }
  }
}

export type MongodbError = {
  name?: string
  code?: number
  codeName?: string
  hasErrorLabel?: (label: string) => boolean
}

/** The driver's errors for a database that cannot be reached, by name. */
const AWAY =
  /^(Mongo|Mongoose)?(ServerSelection|Network|NetworkTimeout|PoolCleared|PoolClearedOnNetwork|PoolClosed|WaitQueueTimeout|NotConnected|StalePrimary|TopologyClosed|ServerClosed|ClientClosed|OperationTimeout)Error$/
/** The server's codes for a member that is no primary or is shutting down, from the specification "Retryable writes". */
const NO_PRIMARY = new Set([91, 189, 6, 7, 89, 262, 9001, 10107, 11600, 11602, 13435, 13436])
const OUT_OF_DISK = new Set([14031])
/** A write conflict outside a transaction; and a session, and with it a cursor, that was ended because it hung (hung.ts). */
const CHANGED = new Set([112, 43, 237, 11601])
/** The write is done on the primary and did not get to most members in time: it may be stored after all, or be taken back. */
export const NOT_ON_MOST = 64

/** The problem behind an error of the driver; null when the request itself was wrong. */
export function mongodbProblem(thrown: unknown): DatabaseProblem | null {
  if (thrown instanceof DatabaseProblem) return thrown
  const error = thrown as MongodbError
  const code = codeOf(error)
  return (
    code &&
    new DatabaseProblem({ code, reason: reasonOf(error), cause: thrown, isTransient: mayTryAgain({ code, error }) })
  )
}

const mayTryAgain = ({ code, error }: { code: ProblemCode; error: MongodbError }): boolean =>
  code !== 'notStored' && error.code !== NOT_ON_MOST

function codeOf(error: MongodbError): ProblemCode | null {
  const { name = '', code = 0 } = error
  if (AWAY.test(name) || NO_PRIMARY.has(code) || code === NOT_ON_MOST) return 'databaseAway'
  if (OUT_OF_DISK.has(code)) return 'notStored'
  return error.hasErrorLabel?.('TransientTransactionError') || CHANGED.has(code) ? 'changedMeanwhile' : null
}

/** What the log and /readyz name: the server's code in words, or the driver's error. */
export const reasonOf = ({ codeName, name, code }: MongodbError): string => String(codeName ?? name ?? code)
