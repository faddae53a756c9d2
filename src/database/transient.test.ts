import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DatabaseProblem } from './problem.ts'
import { mayRetry, problemCodeOf, retryTransient } from './transient.ts'

it('work that fails once and then succeeds is done once more, and not twice', async () => {
  const outcomes = ['changedMeanwhile', null, null] as const
  let done = 0
  await retryTransient(
    async () => outcomes[done++] ?? null,
    async (problem) => problem,
  )
  expect(done).toBe(2)
})

it('nobody waits longer than 15 s, and nothing else is tried again', () => {
  const problem = fc.constantFrom('changedMeanwhile', 'databaseAway', 'databaseBusy', 'notStored', null)
  fc.assert(
    fc.property(problem, fc.integer({ min: 1, max: 20 }), fc.nat(20_000), (problem, attempt, passed) => {
      const may = mayRetry({ problem, attempt, passed })
      // An attempt without a primary takes up to 5 s.
      if (passed >= 10_000) expect(may).toBe(false)
      if (problem === 'changedMeanwhile' && attempt >= 5) expect(may).toBe(false)
      if (problem !== 'changedMeanwhile' && problem !== 'databaseAway') expect(may).toBe(false)
    }),
  )
  expect(mayRetry({ problem: 'changedMeanwhile', attempt: 4, passed: 9_000 })).toBe(true)
})

it('a problem is known through the errors that wrap it', () => {
  const problem = new DatabaseProblem({ code: 'changedMeanwhile', reason: 'WriteConflict' })
  expect(problemCodeOf(new Error('query', { cause: new Error('driver', { cause: problem }) }))).toBe('changedMeanwhile')
  // SQLite's own: its file is gone or damaged, and asking again makes that worse.
  expect(problemCodeOf(new DatabaseProblem({ code: 'databaseAway', reason: 'FILE_GONE' }))).toBeNull()
  expect(problemCodeOf(new Error('query'))).toBeNull()
  expect(problemCodeOf(undefined)).toBeNull()
})
