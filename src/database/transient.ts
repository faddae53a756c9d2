import { rowOf } from '#src/domain/row.ts'
import type { ProblemCode } from './problem.ts'

/** Two who wrote the same at once: how often and how long, in milliseconds, work is tried again. */
const TRIES = 5
const WITHIN = 10_000
/** The longest pause after the first attempt, in milliseconds; it doubles. Random, so that of two not the same one loses. */
const PAUSE = 100
/** No primary: in milliseconds. The last attempt waits 5 s for one itself (mongodb.ts), so nobody waits longer than 15 s. */
const AWAY_WITHIN = 10_000
const AWAY_PAUSE = 500

/**
 * Runs work, and again while its result says that the database could not do it now: two who wrote the same at once, or a
 * primary that stepped down. Whoever owns the transaction calls this; nothing of a failed attempt is stored. `waited` is how
 * long the same request waited for the database before, in milliseconds.
 */
export async function retryTransient<T>(
  work: () => Promise<T>,
  problemOf: (result: T) => Promise<ProblemCode | null>,
  waited = 0,
) {
  const start = Date.now() - waited
  for (let attempt = 1; ; attempt += 1) {
    const result = await work()
    const problem = await problemOf(result)
    if (!mayRetry({ problem, attempt, passed: Date.now() - start })) return result
    const pause = problem === 'databaseAway' ? AWAY_PAUSE : Math.random() * PAUSE * 2 ** attempt
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** The same for work that throws. */
export async function retryThrown<T>(work: () => Promise<T>): Promise<T> {
  const attempt = (): Promise<Outcome<T>> =>
    work().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
  const outcome = await retryTransient(attempt, async ({ error }) => problemCodeOf(error))
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

type Outcome<T> = { value: T; error?: never } | { error: unknown }

/** The rule above; `passed` in milliseconds. */
export function mayRetry(asked: { problem: ProblemCode | null; attempt: number; passed: number }): boolean {
  const { problem, attempt, passed } = asked
  if (problem === 'databaseAway') return passed < AWAY_WITHIN
  return problem === 'changedMeanwhile' && attempt < TRIES && passed < WITHIN
}

/** The code of the transient problem behind an error, however deeply wrapped; null for every other error. */
export function problemCodeOf(error: unknown): ProblemCode | null {
  let at = error
  for (let depth = 0; at && depth < 6; depth += 1) {
    const { code, cause, isTransient } = rowOf(at)
    if (isTransient && (code === 'changedMeanwhile' || code === 'databaseAway')) return code
    at = cause
  }
  return null
}
