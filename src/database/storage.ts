import type { Payload } from 'payload'
import { isDamage } from './problem.ts'

/** Whether writes reach the disk. `reason` is the database's own code (SQLITE_FULL), `since` is ISO 8601. */
export type StorageState = { ok: true } | { ok: false; reason: string; since: string }

type Log = { info: (message: string) => void; error: (details: object, message: string) => void }

/** Interval between write attempts while the database does not store, in milliseconds. */
const TRY_EVERY = 3_000

export type Storage = {
  state: () => StorageState
  failed: (reason: string) => void
  /** The problem with this reason is over. */
  ended: (reason: string) => void
  /** Stops the attempts: the database is closed. */
  forget: () => void
}

/** Tracks whether a database stores. Reports the first failure, then retries in the background until a write succeeds. */
export function watchStorage({ log, probe }: { log: () => Log; probe: () => Promise<void> }): Storage {
  let state: StorageState = { ok: true }
  let timer: NodeJS.Timeout | undefined

  function failed(reason: string) {
    const isNews = state.ok || state.reason !== reason
    // What fails while there is no primary fails because of that.
    if (!state.ok && (isDamage(state.reason) || (state.reason === NO_PRIMARY && isNews))) return
    state = { ok: false, reason, since: state.ok ? new Date().toISOString() : state.since }
    if (isNews) log().error({ reason }, `the database is not well: ${whatToDo(reason)}`)
    clearTimeout(timer)
    if (isDamage(reason)) return
    timer = setTimeout(async () => {
      try {
        await probe()
        worked()
      } catch {
        if (!state.ok) failed(state.reason)
      }
    }, TRY_EVERY)
    timer.unref()
  }

  function worked() {
    clearTimeout(timer)
    if (state.ok) return
    state = { ok: true }
    log().info('the database is well again')
  }

  return {
    state: () => state,
    failed,
    ended: (reason) => {
      if (!state.ok && state.reason === reason) worked()
    },
    forget: () => {
      clearTimeout(timer)
      state = { ok: true }
    },
  }
}

/** The storage state of this process, for /readyz. */
export const storageOf = ({ db }: Payload): StorageState =>
  (db as { storage?: Storage }).storage?.state() ?? { ok: true }

/** The reason while no member of a MongoDB replica set takes writes. */
export const NO_PRIMARY = 'NO_PRIMARY'

/** What MongoDB's errors mean, by the name of the driver's error or of the server's code. */
const ON_MONGODB: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(${NO_PRIMARY}|NotWritablePrimary|NotPrimary|PrimarySteppedDown|InterruptedDueToReplStateChange|.*StalePrimaryError)`,
    ),
    'no member of the replica set takes writes now; when this lasts, look at rs.status(), whether mongod runs, and whether its disk is full',
  ],
  [
    /^WriteConcern(Failed|Timeout)$/,
    'what is written does not get to most members of the replica set, so nothing is acknowledged; look in rs.status() which member is away or behind',
  ],
  [
    /^OutOfDiskSpace$/,
    'the disk of its primary is full, so nothing is stored; make room, and start mongod when it ended',
  ],
  [
    /ServerSelectionError$/,
    'no member of the replica set that takes writes can be reached; look whether mongod runs, whether its disk is full, and at rs.status()',
  ],
  [
    /^(Mongo|Pool)|^(HostUnreachable|HostNotFound|NetworkTimeout|SocketException)$|Shutdown/,
    'a member of the replica set cannot be reached, hangs or stops; look whether mongod runs there (it ends on a full disk)',
  ],
]

/** The line for the operator, in the log. */
export function whatToDo(reason: string): string {
  const onMongodb = ON_MONGODB.find(([names]) => names.test(reason))
  if (onMongodb) return onMongodb[1]
  if (/FULL/.test(reason)) return 'the disk is full, so nothing is stored; make room'
  if (/READONLY|PERM/.test(reason)) return 'its file may not be written, so nothing is stored; make it writable'
  if (/BUSY|LOCKED|NO_TURN/.test(reason)) return 'something else keeps it locked; end what has the file open'
  if (/FILE_/.test(reason)) {
    return 'its file is not the one that was opened, so nothing is stored; put that file back, or stop, restore a backup and start'
  }
  if (isDamage(reason)) return 'its file is damaged; stop, restore a backup and start'
  return 'what is written does not get on disk'
}
