import '../../scripts/steady-imports.mjs'
import { existsSync } from 'node:fs'
import { budget } from './budget.ts'
import { fullDisk } from './full-disk.ts'
import { fuzz } from './fuzz.ts'
import { hangingMail } from './hanging-mail.ts'
import { kills } from './kills.ts'
import { lockedDatabase } from './locked-database.ts'
import { lostDatabase } from './lost-database.ts'
import { type Row, type Trial, tableOf } from './report.ts'

/**
 * `npm run attack [-- --short] [-- --only fuzz,kills]`: attacks the built program on loopback and prints which promises
 * held. Exit 1 when one did not. Needs `npm run build` first.
 */
const TRIALS: readonly Trial[] = [budget, fuzz, kills, fullDisk, lostDatabase, lockedDatabase, hangingMail]

const isShort = process.argv.includes('--short')
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',') ?? []
const chosen = process.argv.includes('--only') ? TRIALS.filter(({ name }) => only.includes(name)) : TRIALS

if (!existsSync('dist/server.js')) {
  process.stderr.write('nothing to attack: run npm run build first\n')
  process.exit(1)
}

const rows: Row[] = []
for (const trial of chosen) {
  const begin = performance.now()
  process.stderr.write(`${trial.name} …\n`)
  rows.push(...(await tried(trial)))
  process.stderr.write(`${trial.name}: ${((performance.now() - begin) / 1000).toFixed(0)} s\n`)
}
process.stdout.write(`${tableOf(rows)}\n`)
const failed = rows.filter(({ held }) => !held)
// Again at the end: of a long log often only that is kept.
if (failed.length > 0) process.stdout.write(`\n${tableOf(failed)}\n`)
process.stdout.write(`attack: ${rows.length - failed.length} held, ${failed.length} failed\n`)
process.exit(failed.length === 0 && rows.length > 0 ? 0 : 1)

async function tried(trial: Trial): Promise<Row[]> {
  try {
    return (await trial.run({ isShort })).map((row) => ({ trial: trial.name, ...row }))
  } catch (error) {
    return [{ trial: trial.name, what: 'the trial itself', seen: String(error), held: false }]
  }
}
