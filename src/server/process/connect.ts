import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import type { Environment } from '#src/config/environment.ts'
import { makeFolder } from '#src/config/folder.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'
import { fileOf } from '#src/database/sqlite-file.ts'
import { payloadLogger, type StartErrors } from './payload-logger.ts'
import { refuseMissingDatabase, refuseOtherDatabase } from './right-database.ts'

/** Opens the database and runs the migrations. The process has one Payload, shared with the admin. */
export async function connect(settings: Environment, startErrors: StartErrors): Promise<Payload> {
  makeFolders(settings)
  refuseMissingDatabase(settings)
  const [{ getPayload }, { default: config }, { migrate }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
    import('#src/database/migrate.ts'),
  ])
  let payload: Payload
  try {
    // The admin shares this instance, and so its logger.
    const logger = payloadLogger({ ...settings, startErrors }) as SanitizedConfig['logger']
    payload = await getPayload({ config: { ...(await config), logger } as SanitizedConfig })
  } catch (error) {
    throw new StartError(`${whichDatabase(settings)} cannot be opened: ${lineOf(error)}`, { cause: error })
  }
  await refuseOtherDatabase({ payload, dataDir: settings.dataDir })
  await withoutExit(startErrors, () => migrate({ payload }))
  return payload
}

/** Payload ends the process when a migration fails. Here that becomes an error. */
async function withoutExit(startErrors: StartErrors, work: () => Promise<void>): Promise<void> {
  const { exit } = process
  process.exit = ((code?: number) => {
    throw new StartError(`a migration failed with code ${code ?? 0}`)
  }) as typeof process.exit
  try {
    await work()
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
