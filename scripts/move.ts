// `npm run move -- --to URL`: everything from the database of this DATA_DIR to another one (docs/decisions/0046).
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './archive-command.ts'

await runCommand('move', async () => {
  const { environment, readEnvironment } = await import('#src/config/environment.ts')
  const { payloadSecret } = await import('#src/config/secret.ts')
  const { ArchiveProblem } = await import('#src/archive/problem.ts')
  const { refuseNoDatabase } = await import('#src/archive/no-database.ts')
  const [flag, to] = process.argv.slice(2)
  if (flag !== '--to' || !to) throw new ArchiveProblem('name the database to move to: npm run move -- --to URL')
  const settings = environment()
  refuseNoDatabase(settings)
  const secret = payloadSecret(settings)
  const target = { ...process.env, DATABASE_URL: to, PAYLOAD_SECRET: secret }
  if (readEnvironment(target).database.url === settings.database.url)
    throw new ArchiveProblem('the database to move to is the one to move from')

  const file = path.join(settings.dataDir, 'move.ndjson.gz')
  const isKept = existsSync(file)
  // A process for each side: a process has one database.
  const run = (script: string, env: NodeJS.ProcessEnv, ...given: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, file, ...given], { stdio: 'inherit', env })
      .status === 0
  // A large database takes long to export: first whether it can go where it is to go.
  if (!isKept && !run('import', target, '--would-fit')) return 1
  if (!run('export', process.env, '--kept')) {
    if (isKept)
      process.stderr.write(`move: to begin again, remove ${file} and begin with an empty database at the other side\n`)
    return 1
  }
  if (!run('import', target)) {
    process.stderr.write(
      `move: ${file} is kept; the same command goes on with it. Nothing changed in the old database\n`,
    )
    return 1
  }
  // What was written since then is not in the other database.
  if (!run('export', process.env, '--kept')) return 1
  rmSync(file)
  const hint = settings.payloadSecret
    ? ''
    : ` and PAYLOAD_SECRET to what is in ${path.join(settings.dataDir, 'secret')}`
  process.stdout.write(`Moved. Start the server with DATABASE_URL set to the new database${hint}.\n`)
  return 0
})
