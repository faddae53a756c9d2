import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import type { Environment } from '#src/config/environment.ts'
import { makeFolder } from '#src/config/folder.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'
import { fileOf } from '#src/database/sqlite-file.ts'
import { payloadLogger, type StartErrors } from './payload-logger.ts'
import { refuseHalfImported, refuseMissingDatabase, refuseOtherDatabase } from './right-database.ts'

/** Opens the database and runs the migrations. The process has one Payload, shared with the admin. */
export async function connect(settings: Environment, startErrors: StartErrors): Promise<Payload> {
  makeFolders(settings)
  refuseMissingDatabase(settings)
  const payload = await open(settings, startErrors)
  await refuseOtherDatabase({ payload, dataDir: settings.dataDir })
  await bringUpToDate(payload, startErrors)
  await refuseHalfImported(payload)
  return payload
}

/** The same for a database that an import fills: it may be new, and half filled. */
export async function connectToFill(settings: Environment, startErrors: StartErrors): Promise<Payload> {
  makeFolders(settings)
  const payload = await open(settings, startErrors)
  await bringUpToDate(payload, startErrors)
  return payload
}

async function open(settings: Environment, startErrors: StartErrors): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
  ])
  try {
    // The admin shares this instance, and so its logger.
    const logger = payloadLogger({ ...settings, startErrors }) as SanitizedConfig['logger']
    return await getPayload({ config: { ...(await config), logger } as SanitizedConfig })
  } catch (error) {
    throw new StartError(`${whichDatabase(settings)} cannot be opened: ${lineOf(error)}`, { cause: error })
  }
}

/** Payload ends the process when a migration fails. Here that becomes an error. */
async function bringUpToDate(payload: Payload, startErrors: StartErrors): Promise<void> {
  const { migrate } = await import('#src/database/migrate.ts')
  const { exit } = process
  process.exit = ((code?: number) => {
    throw new StartError(`a migration failed with code ${code ?? 0}`)
  }) as typeof process.exit
  try {
    await migrate({ payload })
  } catch (error) {
    throw new StartError(`the database cannot be brought up to date: ${startErrors.last || lineOf(error)}`, {
      cause: error,
    })
  } finally {
    process.exit = exit
  }
}

function makeFolders({ database, dataDir }: Environment): void {
  const folders = [dataDir, ...(database.kind === 'sqlite' ? [path.dirname(fileOf(database.url))] : [])]
  for (const folder of folders) {
    try {
      makeFolder(folder)
      accessSync(folder, constants.W_OK)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new StartError(`DATA_DIR cannot be used: ${folder} (${code}); example: DATA_DIR=./data`)
    }
  }
}

function whichDatabase({ database }: Environment): string {
  return database.kind === 'sqlite' ? `the database file ${fileOf(database.url)}` : 'the MongoDB of DATABASE_URL'
}
