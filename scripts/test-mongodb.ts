// `npm run test:mongodb`: the integration tests on MongoDB: at MONGODB_URL, or else in mongodb-memory-server.
import { spawnSync } from 'node:child_process'
import { MongoMemoryReplSet } from 'mongodb-memory-server'
import './steady-imports.mjs'

const given = process.env.MONGODB_URL
const own = given ? null : await startOwn()
const url = given ?? own?.getUri()
if (!url) {
  process.stderr.write(
    'No MongoDB to test on: MONGODB_URL is not set, and mongodb-memory-server could not bring one (it downloads its own). Set MONGODB_URL to a replica set.\n',
  )
  process.stdout.write('0 passed, 1 failed\n')
  process.exit(1)
}

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'integration'], {
  stdio: 'inherit',
  env: { ...process.env, MONGODB_URL: url },
})
await own?.stop()
process.exit(status ?? 1)

/** Null when MongoDB cannot be started here. */
async function startOwn(): Promise<MongoMemoryReplSet | null> {
  process.stdout.write('starting a MongoDB replica set …\n')
  try {
    return await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } })
  } catch (error) {
    process.stderr.write(`mongodb-memory-server: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`)
    return null
  }
}
