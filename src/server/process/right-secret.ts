import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { SECRET_MARK } from '#src/database/import-mark.ts'

/** In milliseconds: a process looks whether another one started with another secret. */
const LOOK_EVERY = 60_000

type Log = { warn: (message: string) => void }
type Asked = { payload: Pick<Payload, 'kv' | 'secret'>; log: Log }

/**
 * Tells in the log that this database was last used with another secret, and stores a fingerprint of this one. It goes on: who
 * changes the secret on purpose, perhaps because it leaked, must not keep a website away by it (decision 47).
 */
export async function rememberSecret({ payload, log }: Asked): Promise<void> {
  const own = fingerprintOf(payload.secret)
  const known = await payload.kv.get<string>(SECRET_MARK)
  if (known === own) return
  await payload.kv.set(SECRET_MARK, own)
  if (!known) return
  log.warn(
    'PAYLOAD_SECRET (or DATA_DIR/secret) is not the one that this database was used with before: everybody signs in again, and shared links to drafts end; start every process with this one, or this one with the one before',
  )
}

type SecretWatch = { isSame: () => boolean; stop: () => void }

/** Looks every minute whether a process started after this one with another secret, and tells it in the log once. */
export function watchSecret({ payload, log }: { payload: () => Asked['payload'] | null; log: Log }): SecretWatch {
  let isSame = true
  const timer = setInterval(async () => {
    const connected = payload()
    // Without its database a process has nothing to compare.
    const known = await connected?.kv.get<string>(SECRET_MARK).catch(() => null)
    if (!connected || !known) return
    const was = isSame
    isSame = known === fingerprintOf(connected.secret)
    if (was && !isSame) {
      log.warn(
        'another process on this database was started with another PAYLOAD_SECRET: who signed in at one is unknown to the other; start all with the same one',
      )
    }
  }, LOOK_EVERY)
  timer.unref()
  return { isSame: () => isSame, stop: () => clearInterval(timer) }
}

/** Says of two secrets whether they are the same, and nothing of the secret itself. */
const fingerprintOf = (secret: string): string =>
  createHmac('sha256', secret).update('fingerprint of the secret of an installation').digest('base64url')
