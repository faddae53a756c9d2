import { expect, it } from 'vitest'
import { SECRET_MARK } from '#src/database/import-mark.ts'
import { rememberSecret } from '#src/server/process/right-secret.ts'
import { testContent } from '../helpers/content.ts'

const content = testContent()

it('a database knows whether its secret changed, and does not hold it', async () => {
  const { kv, secret } = content.database.payload
  const told: string[] = []
  const start = (secret: string) =>
    rememberSecret({ payload: { kv, secret }, log: { warn: (line) => told.push(line) } })
  await start(secret)
  await start(secret)
  expect(told).toEqual([])
  await start('another-secret-of-more-than-32-characters')
  await start('another-secret-of-more-than-32-characters')
  expect(told).toHaveLength(1)
  expect(await kv.get(SECRET_MARK)).toMatch(/^[\w-]{43}$/)
})
