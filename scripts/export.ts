// `npm run export -- FILE`: everything in the database as one file (docs/decisions/0046).
import { existsSync } from 'node:fs'
import { FILE, options, progressHere, release, runCommand } from './archive-command.ts'

await runCommand('export', async () => {
  const { environment } = await import('#src/config/environment.ts')
  const { connect } = await import('#src/server/process/connect.ts')
  const { exportArchive, SCHEMA } = await import('#src/archive/export-archive.ts')
  const { ArchiveProblem } = await import('#src/archive/problem.ts')
  const { checkFile } = await import('#src/archive/read-file.ts')
  const { refuseChanged } = await import('#src/archive/survey.ts')
  const { refuseNoDatabase } = await import('#src/archive/no-database.ts')
  if (!FILE) throw new ArchiveProblem('name the file: npm run export -- FILE')
  const settings = environment()
  refuseNoDatabase(settings)
  const payload = await connect(settings, { isOver: false, last: '' })
  try {
    // Used by `npm run move`: a file of an earlier try is kept when the database is still as it was then.
    if (options.includes('--kept') && existsSync(FILE)) {
      const { header } = await checkFile(FILE, { migrations: SCHEMA })
      await refuseChanged(payload, header)
      return 0
    }
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
    const progress = await progressHere()
    const { contents } = await exportArchive({
      payload,
      file: FILE,
      release: await release(),
      progress,
      signal: stop.signal,
    })
    const documents = Object.values(contents.stores).reduce((sum, { count }) => sum + count, 0)
    process.stdout.write(
      `${FILE} holds ${documents} documents at revision ${contents.revision}. It holds password hashes: keep it closed.\n`,
    )
    return 0
  } finally {
    await payload.destroy()
  }
})
