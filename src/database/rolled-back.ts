import type { BaseDatabaseAdapter } from 'payload'
import { DatabaseProblem } from './problem.ts'

export type TransactionId = Awaited<Parameters<BaseDatabaseAdapter['commitTransaction']>[0]>

/** How many ids of rolled back transactions are remembered. */
const REMEMBER = 1_000

export type Rollbacks = {
  add: (id: TransactionId) => void
  /** Throws when this transaction was rolled back: Payload commits nothing then, and answers 200. */
  refuseCommit: (id: TransactionId) => void
}

export function rememberRollbacks(): Rollbacks {
  const rolledBack = new Set<TransactionId>()
  return {
    add: (id) => {
      rolledBack.add(id)
      const [oldest] = rolledBack
      if (rolledBack.size > REMEMBER && oldest) rolledBack.delete(oldest)
    },
    refuseCommit: (id) => {
      if (rolledBack.has(id)) throw new DatabaseProblem({ code: 'notStored', reason: 'ROLLED_BACK' })
    },
  }
}
