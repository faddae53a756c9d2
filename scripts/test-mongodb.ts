// `npm run test:mongodb`: the integration tests on MongoDB: the one of MONGODB_URL, or a replica set of its own.
import { spawnSync } from 'node:child_process'
import { findMongod, startReplicaSet } from './services/mongod.ts'
import './steady-imports.mjs'

const say = (line: string) => void process.stdout.write(`${line}\n`)
try {
  const own = process.env.MONGODB_URL ? null : await startReplicaSet({ program: await findMongod(say) })
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'integration', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, MONGODB_URL: own?.url ?? process.env.MONGODB_URL },
  })
  await own?.stop()
  process.exitCode = status ?? 1
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  say('0 passed, 1 failed')
  process.exitCode = 1
}
