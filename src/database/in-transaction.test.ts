import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { noteProblem, noticing } from './attempt.ts'
import { inTransaction } from './in-transaction.ts'
import { DatabaseProblem } from './problem.ts'

function requestOn(): PayloadRequest {
  const db = {
    beginTransaction: async () => 'one',
    commitTransaction: async () => {},
    rollbackTransaction: async () => {},
  }
  return { payload: { db } } as unknown as PayloadRequest
}

/** Work that fails the first time, as with two who write the same. */
function failingOnce() {
  let runs = 0
  return async () => {
    runs += 1
    if (runs > 1) return runs
    noteProblem('changedMeanwhile')
    throw new DatabaseProblem({ code: 'changedMeanwhile', reason: 'WriteConflict' })
  }
}

describe('work in a transaction', () => {
  it('that succeeds the second time leaves no problem', async () => {
    expect(await noticing(() => inTransaction(requestOn(), failingOnce()))).toMatchObject({ result: 2, problem: null })
  })

  it('leaves the problem that there was before it', async () => {
    const seen = await noticing(() => {
      noteProblem('databaseAway')
      return inTransaction(requestOn(), failingOnce())
    })
    expect(seen).toMatchObject({ result: 2, problem: 'databaseAway' })
  })
})
