import { DatabaseProblem } from './problem.ts'

/** Hands out turns in order of asking. Who has none at `deadline` (ms since 1970) gets a `databaseBusy` instead. */
export function makeTurns(): (deadline: number) => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async (deadline) => {
    const before = last
    let release = () => {}
    last = new Promise<void>((resolve) => {
      release = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      const busy = () => reject(new DatabaseProblem({ code: 'databaseBusy', reason: 'NO_TURN' }))
      timer = setTimeout(busy, Math.max(deadline - Date.now(), 0))
    })
    try {
      await Promise.race([before, tooLong])
      return release
    } catch (error) {
      before.then(release)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
