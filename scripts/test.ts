// `npm test`: unit, integration and browser tests, after their dependencies are found or installed. Ends with a one-line
// summary.
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import { emptyReports, playwright, run, stop, told, vitest } from './run-tests.ts'
import './steady-imports.mjs'

emptyReports()
const executable = await findBrowser().catch((error: Error) => stop(error.message))
// The second theme's tokens are not distributed with the program; deployments install them, and so do the tests.
if (!existsSync('node_modules/@gemeentenijmegen/design-tokens')) await run('npm', ['run', 'theme:nijmegen'])
await run('node', ['scripts/build.mjs'])
const counts = [await vitest(), await playwright({ executable })]
process.exit(told(counts, { maySkip: true }) ? 0 : 1)
