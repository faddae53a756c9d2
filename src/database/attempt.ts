import { AsyncLocalStorage } from 'node:async_hooks'
import type { ProblemCode } from './problem.ts'

type Attempt = { problem: ProblemCode | null; isStored: boolean }

/** One for the process: Next has this module in a bundle of its own. */
const KEY = Symbol.for('eenmond.attempt')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Attempt> }
shared[KEY] ??= new AsyncLocalStorage<Attempt>()
const attempts = shared[KEY]

/**
 * Runs one attempt at a request. Gives with the result the first problem that the database had in it, because Payload hides some (a
 * relation that could not be looked up becomes "this field is invalid"), and whether something of it is stored.
 */
export async function noticing<T>(work: () => Promise<T>): Promise<{ result: T } & Attempt> {
  const attempt: Attempt = { problem: null, isStored: false }
  const result = await attempts.run(attempt, work)
  return { result, ...attempt }
}

export function noteProblem(code: ProblemCode): void {
  const attempt = attempts.getStore()
  if (attempt) attempt.problem ??= code
}

/** A transaction is committed, or nobody knows whether it is. */
export function noteStored(): void {
  const attempt = attempts.getStore()
  if (attempt) attempt.isStored = true
}

/**
 * For work that is tried again: gives a function that forgets the problems since now. Those before stay: a user who could not be
 * looked up is nobody for all that follows.
 */
export function problemsSoFar(): () => void {
  const attempt = attempts.getStore()
  const before = attempt?.problem ?? null
  return () => {
    if (attempt) attempt.problem = before
  }
}
