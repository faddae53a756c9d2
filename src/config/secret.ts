import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rowOf } from '#src/domain/row.ts'
import { ConfigurationError, type Environment } from './environment.ts'
import { makeFolder } from './folder.ts'

/** The secret that signs sessions: from the environment, or generated once and stored in DATA_DIR/secret. */
export function payloadSecret({ payloadSecret, dataDir }: Pick<Environment, 'payloadSecret' | 'dataDir'>): string {
  if (payloadSecret) return payloadSecret
  const file = path.join(dataDir, 'secret')
  const kept = readSecret(file)
  if (kept) return kept
  try {
    makeFolder(dataDir)
    writeOnce(file, randomBytes(32).toString('hex'))
  } catch (error) {
    throw new ConfigurationError(`DATA_DIR is not writable: ${file} (${reasonOf(error)}); example: DATA_DIR=./data`)
  }
  const written = readSecret(file)
  if (!written) {
    throw new ConfigurationError(
      `DATA_DIR holds a damaged secret: ${file} has fewer than 32 characters; remove it to have a new one made (everyone signs in again)`,
    )
  }
  return written
}

function readSecret(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return text.length >= 32 ? text : null
  } catch {
    return null
  }
}

/** Two processes that start together get the same secret: link(), unlike rename(), never replaces a file. */
function writeOnce(file: string, text: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (rowOf(error).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function reasonOf(error: unknown): string {
  return String(rowOf(error).code ?? error)
}
