// `npm run test:mongodb`: the integration tests and the editors' way through the browser on MongoDB: the one of MONGODB_URL, or a
// replica set of its own. Ends with a one-line summary.
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import { emptyReports, playwright, run, stop, told, vitest } from './run-tests.ts'
import { findMongod, startReplicaSet } from './services/mongod.ts'
import './steady-imports.mjs'

const EDITORS = ['tests/e2e/editing.spec.ts', 'tests/e2e/editors.spec.ts']

const refuse = (error: Error) => stop(error.message)
const say = (line: string) => void process.stdout.write(`${line}\n`)
emptyReports()
const executable = await findBrowser().catch(refuse)
const program = process.env.MONGODB_URL ? '' : await findMongod(say).catch(refuse)
const own = program ? await startReplicaSet({ program }).catch(refuse) : null
const env = { MONGODB_URL: own?.url ?? `${process.env.MONGODB_URL}` }
if (!existsSync('node_modules/@gemeentenijmegen/design-tokens')) await run('npm', ['run', 'theme:nijmegen'])
await run('node', ['scripts/build.mjs'])
const counts = [
  // Two at a time, whatever the number of cores: half of the work is MongoDB's.
  await vitest({ only: ['--project', 'integration', '--maxWorkers=2'], env }),
  await playwright({ executable, only: EDITORS, env }),
]
await own?.stop()
process.exit(told(counts, { maySkip: false }) ? 0 : 1)
