import { AsyncLocalStorage } from 'node:async_hooks'
import type { ProblemCode } from './problem.ts'

type Attempt = { problem: ProblemCode | null }

/** One for the process: Next has this module in a bundle of its own. */
const KEY = Symbol.for('eenmond.attempt')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Attempt> }
shared[KEY] ??= new AsyncLocalStorage<Attempt>()
const attempts = shared[KEY]

/**
 * Runs one attempt at a request, and gives the first problem that the database had in it with the result. Payload hides some: a
 * relation that could not be looked up becomes "this field is invalid".
 */
export async function noticing<T>(work: () => Promise<T>): Promise<{ result: T; problem: ProblemCode | null }> {
  const attempt: Attempt = { problem: null }
  const result = await attempts.run(attempt, work)
  return { result, problem: attempt.problem }
}

export function noteProblem(code: ProblemCode): void {
  const attempt = attempts.getStore()
  if (attempt) attempt.problem ??= code
}

/** Work that is tried again begins without the problem of the attempt before. */
export function forgetProblem(): void {
  const attempt = attempts.getStore()
  if (attempt) attempt.problem = null
}
