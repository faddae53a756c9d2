import { DatabaseProblem } from './problem.ts'

/**
 * Hands out turns in order of asking. Who waits longer than `patience` milliseconds gets a `databaseBusy` instead of a turn.
 */
export function makeTurns({ patience }: { patience: number }): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release = () => {}
    last = new Promise<void>((resolve) => {
      release = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DatabaseProblem({ code: 'databaseBusy', reason: 'NO_TURN' })), patience)
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
