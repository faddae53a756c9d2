/** Whether what is written to the database gets on disk. `reason` is the database's own (SQLITE_FULL), `since` ISO 8601. */
export type StorageState = { ok: true } | { ok: false; reason: string; since: string }

type Log = { info: (message: string) => void; error: (details: object, message: string) => void }

/** How often it is tried whether a database that did not store does so again, in milliseconds. */
const TRY_EVERY = 3_000

let state: StorageState = { ok: true }
let timer: NodeJS.Timeout | undefined

/** As it is now in this process: for /readyz. */
export function storageState(): StorageState {
  return state
}

/** Tells once that the database does not store, and then keeps trying in the background until it does. */
export function storageFailed({ reason, log, probe }: { reason: string; log: Log; probe: () => Promise<void> }): void {
  const isNews = state.ok || state.reason !== reason
  state = { ok: false, reason, since: state.ok ? new Date().toISOString() : state.since }
  if (isNews) log.error({ reason }, 'the database does not store what is written')
  clearTimeout(timer)
  timer = setTimeout(async () => {
    try {
      await probe()
      state = { ok: true }
      log.info('the database stores what is written again')
    } catch {
      if (!state.ok) storageFailed({ reason: state.reason, log, probe })
    }
  }, TRY_EVERY)
  timer.unref()
}

/** Stops trying: the database is closed. */
export function forgetStorage(): void {
  clearTimeout(timer)
  state = { ok: true }
}
