import { afterAll, beforeAll } from 'vitest'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { openTestDatabase, openTestSnapshot, type TestDatabase } from './payload.ts'

/**
 * The starter content in a database for one test file, and its snapshot. Available from the first `beforeAll` after
 * this call; closed after the last test.
 */
export function testContent(): { database: TestDatabase; snapshot: Snapshot } {
  const content = {} as { database: TestDatabase; snapshot: Snapshot }
  beforeAll(async () => {
    content.database = await openTestDatabase()
    content.snapshot = await openTestSnapshot(content.database)
  })
  afterAll(async () => {
    await content.snapshot?.close()
    await content.database?.close()
  })
  return content
}
