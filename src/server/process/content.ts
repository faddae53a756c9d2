import { createLocalReq, type Payload } from 'payload'
import { openSnapshot, type Snapshot } from '#src/answers/snapshot/snapshot.ts'
import type { Environment } from '#src/config/environment.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { payloadSecret } from '#src/config/secret.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'
import { aheadOf } from '#src/database/clock.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { withLease } from '#src/database/lease.ts'
import { damageBehind } from '#src/database/problem.ts'
import { fileOf } from '#src/database/sqlite-file.ts'
import { makeFirstAdministrator } from '../security/first-administrator.ts'
import { connect } from './connect.ts'
import { takeInOldPictures } from './old-pictures.ts'
import type { StartErrors } from './payload-logger.ts'
import { rememberDatabase } from './right-database.ts'
import { rememberSecret, watchSecret } from './right-secret.ts'

const RECONNECT_EVERY = 5_000

export type OpenContent = {
  /** Null while the database cannot be reached. */
  payload: () => Payload | null
  snapshot: Snapshot
  /** The time that all processes share, in milliseconds: the database's, when this machine's clock is wrong. */
  now: () => number
  /** The first administrator, when this start created one. */
  administrator: { email: string; password: string | null } | null
  /** False while another process on this database was started with another secret. */
  isSameSecret: () => boolean
  close: () => Promise<void>
}

/**
 * Opens the database and reads the published content. Without MongoDB but with content on disk it serves that, and keeps
 * retrying; a database file that cannot be opened is an error at once.
 */
export async function openContent(settings: Environment, log: Logger, startErrors: StartErrors): Promise<OpenContent> {
  let payload: Payload | null = null
  let administrator: OpenContent['administrator'] = null
  let timer: NodeJS.Timeout | undefined
  let failure: unknown

  try {
    payload = await connect(settings, startErrors)
    administrator = await prepare(payload, settings, log)
  } catch (error) {
    if (settings.database.kind === 'sqlite' || payload) throw orDamaged(error, settings)
    failure = error
  }
  const now = () => Date.now() - aheadOf(payload)
  const snapshot = await openSnapshotOr(failure, {
    payload,
    now,
    dataDir: settings.dataDir,
    secret: payloadSecret(settings),
    log: oneLine(log),
  }).catch((error) => {
    throw orDamaged(error, settings)
  })

  async function reconnect() {
    try {
      const instance = await connect(settings, startErrors)
      await prepare(instance, settings, log)
      await snapshot.attach(instance)
      payload = instance
    } catch (error) {
      log.debug({ error: lineOf(error) }, 'still no database')
      tryLater()
    }
  }
  function tryLater() {
    timer = setTimeout(reconnect, RECONNECT_EVERY)
    timer.unref()
  }
  if (!payload) {
    log.warn({ error: lineOf(failure) }, 'starting without the database, with the last known good content')
    tryLater()
  }

  const secret = watchSecret({ payload: () => payload, log: oneLine(log) })

  return {
    payload: () => payload,
    snapshot,
    now,
    administrator,
    isSameSecret: secret.isSame,
    close: async () => {
      clearTimeout(timer)
      secret.stop()
      await snapshot.close()
      await payload?.destroy()
    },
  }
}

/** Fills a new database before it is used. Changes nothing in a database that is in use. */
async function prepare(payload: Payload, settings: Environment, log: Logger): Promise<OpenContent['administrator']> {
  try {
    const { isSeeded, seedOnce } = await import('#src/starter/seed.ts')
    const req = await createLocalReq({}, payload)
    const isMongo = settings.database.kind === 'mongodb'
    const fill = async () => {
      const { adminEmail: email, adminPassword: password } = settings
      const isUnfinished = isMongo && !(await isSeeded(req))
      const made = await makeFirstAdministrator({ req, email, password, isUnfinished })
      await seedOnce({ req, log })
      return made
    }
    // On SQLite in one transaction: no account is left whose password was never shown. See seed.ts for MongoDB.
    const administrator = isMongo
      ? await withLease({ payload, name: 'start', work: fill })
      : await inTransaction(req, fill)
    await rememberDatabase({ payload, dataDir: settings.dataDir })
    await withLease({ payload, name: 'secret', work: () => rememberSecret({ payload, log: oneLine(log) }) })
    await takeInOldPictures({ payload, dataDir: settings.dataDir, log })
    return administrator
  } catch (error) {
    log.debug({ error: describeError(error) }, 'preparing failed')
    if (error instanceof StartError) throw error
    throw new StartError(`the starter content cannot be written: ${lineOf(error)}`, { cause: error })
  }
}

async function openSnapshotOr(failure: unknown, args: Parameters<typeof openSnapshot>[0]): Promise<Snapshot> {
  try {
    return await openSnapshot(args)
  } catch (error) {
    throw failure ?? new StartError(`the published content cannot be read: ${lineOf(error)}`, { cause: error })
  }
}

/** Reports an error that comes from a damaged file as such, whatever operation failed. */
function orDamaged(error: unknown, { database }: Environment): unknown {
  const reason = damageBehind(error)
  if (!reason || database.kind !== 'sqlite') return error
  return new StartError(
    `the database file ${fileOf(database.url)} is damaged (${reason}): keep a copy of it and put it back from a backup`,
  )
}

function oneLine(log: Logger) {
  return { info: (message: string) => log.info(message), warn: (message: string) => log.warn(message) }
}
