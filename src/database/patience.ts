import { isBusy } from './problem.ts'

/** Between two tries, in milliseconds. Never the same: of two processes that wait, each should have its turn. */
const PAUSE = 10
const SPREAD = 20

/**
 * Does it again while another process has the lock, until `deadline` (ms since 1970). The waiting is ours and not SQLite's,
 * which would keep everything else waiting too.
 */
export async function patiently<T>(deadline: number, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE + Math.random() * SPREAD))
    }
  }
}
