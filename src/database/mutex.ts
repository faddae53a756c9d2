import pLimit from 'p-limit'
import { DatabaseProblem } from './problem.ts'

/** A first-in, first-out mutex. A caller that does not hold it by `deadline` (ms since 1970) gets a `databaseBusy`. */
export function createMutex(): (deadline: number) => Promise<() => void> {
  const oneAtATime = pLimit(1)
  return (deadline) =>
    new Promise((resolve, reject) => {
      let isTooLate = false
      const giveUp = () => {
        isTooLate = true
        reject(new DatabaseProblem({ code: 'databaseBusy', reason: 'NO_TURN' }))
      }
      const timer = setTimeout(giveUp, Math.max(deadline - Date.now(), 0))
      const hold = (release: () => void) => {
        clearTimeout(timer)
        if (isTooLate) return release()
        resolve(release)
      }
      void oneAtATime(() => new Promise<void>(hold))
    })
}
