import type { Payload } from 'payload'

/** Clocks that differ less are equal for people, in milliseconds. */
const TOLERANCE = 2_000
/** A busy process hears late, so only the smallest of so many differences says something about its clock. */
const HEARD = 5

export type Clock = {
  /** Takes a moment of the database's clock, as it is heard here. */
  heard: (there: Date) => void
  /** Milliseconds that the clock of this machine is ahead of the database's, negative when behind; 0 for a tolerable difference. */
  aheadBy: () => number
}

type Log = { info: (message: string) => void; error: (details: object, message: string) => void }

/** Compares the clock of this machine with that of the database, which all processes share. Logs when it is wrong, and right again. */
export function compareClocks({ log, now = () => Date.now() }: { log: () => Log; now?: () => number }): Clock {
  let differences: number[] = []
  let ahead = 0
  return {
    heard: (there) => {
      differences = [...differences, now() - there.getTime()].slice(-HEARD)
      const smallest = differences.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one))
      const before = ahead
      ahead = differences.length === HEARD && Math.abs(smallest) > TOLERANCE ? smallest : 0
      if (ahead !== 0 && before === 0) {
        log().error(
          { aheadBy: ahead },
          `the clock of this machine is ${Math.round(Math.abs(ahead) / 1_000)} s ${ahead > 0 ? 'ahead of' : 'behind'} the database's: set it right; until then this process does no planned work and reckons with the database's time`,
        )
      }
      if (ahead === 0 && before !== 0) log().info('the clock of this machine is right again')
    },
    aheadBy: () => ahead,
  }
}

/** The difference for this process, in milliseconds. On SQLite the database has the clock of this machine. */
export const aheadOf = (payload: Payload | null): number =>
  (payload?.db as { clock?: Clock } | undefined)?.clock?.aheadBy() ?? 0
