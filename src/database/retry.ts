import { isBusy } from './problem.ts'

/** Pause between two attempts, in milliseconds. Random, so that of two waiting processes neither always loses. */
const PAUSE = 10
const SPREAD = 20

/**
 * Retries while another process has the lock, until `deadline` (ms since 1970). SQLite's own busy timeout would block the
 * process.
 */
export async function retryWhileBusy<T>(deadline: number, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE + Math.random() * SPREAD))
    }
  }
}
