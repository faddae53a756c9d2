// `npm run import -- FILE`: fills an empty database from an archive (docs/decisions/0046).
import { writeFileSync } from 'node:fs'
import { FILE, progressHere, release, runCommand } from './archive-command.ts'

await runCommand('import', async () => {
  const { environment } = await import('#src/config/environment.ts')
  const { connectToFill } = await import('#src/server/process/connect.ts')
  const { SCHEMA } = await import('#src/archive/export-archive.ts')
  const { importArchive } = await import('#src/archive/import-archive.ts')
  const { ArchiveProblem } = await import('#src/archive/problem.ts')
  const { checkFile } = await import('#src/archive/read-file.ts')
  const { textOf } = await import('#src/archive/receipt.ts')
  if (!FILE) throw new ArchiveProblem('name the file: npm run import -- FILE')
  // Before anything is made.
  const checked = await checkFile(FILE, { migrations: SCHEMA })
  const payload = await connectToFill(environment(), { isOver: false, last: '' })
  try {
    const progress = await progressHere()
    const receipt = await importArchive({ payload, file: FILE, checked, release: await release(), progress })
    process.stdout.write(`${textOf(receipt)}\n`)
    writeFileSync(`${FILE}.receipt.json`, `${JSON.stringify(receipt, null, 2)}\n`, { mode: 0o600 })
    return receipt.differences.length > 0 ? 1 : 0
  } finally {
    await payload.destroy()
  }
})
