// `npm run import -- FILE`: fills an empty database from an archive (docs/decisions/0046). With --would-fit, which `move` gives
// before it makes the archive: only looks whether the database is empty.
import { writeFileSync } from 'node:fs'
import { FILE, options, progressHere, release, runCommand } from './archive-command.ts'

await runCommand('import', async () => {
  const { environment } = await import('#src/config/environment.ts')
  const { connectToFill } = await import('#src/server/process/connect.ts')
  const { SCHEMA } = await import('#src/archive/export-archive.ts')
  const { importArchive, refuseFilled } = await import('#src/archive/import-archive.ts')
  const { ArchiveProblem } = await import('#src/archive/problem.ts')
  const { checkFile } = await import('#src/archive/read-file.ts')
  const { textOf } = await import('#src/archive/receipt.ts')
  if (!FILE) throw new ArchiveProblem('name the file: npm run import -- FILE')
  const onlyLooks = options.includes('--would-fit')
  // Before anything is made.
  const checked = onlyLooks ? null : await checkFile(FILE, { migrations: SCHEMA })
  const payload = await connectToFill(environment(), { isOver: false, last: '' })
  try {
    if (!checked) {
      await refuseFilled(payload)
      return 0
    }
    const progress = await progressHere()
    const receipt = await importArchive({ payload, file: FILE, checked, release: await release(), progress })
    process.stdout.write(`${textOf(receipt)}\n`)
    writeFileSync(`${FILE}.receipt.json`, `${JSON.stringify(receipt, null, 2)}\n`, { mode: 0o600 })
    return receipt.differences.length > 0 ? 1 : 0
  } finally {
    await payload.destroy()
  }
})
