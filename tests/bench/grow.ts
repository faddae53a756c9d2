import { randomBytes } from 'node:crypto'
import { emailOf, makeUser } from '../helpers/users.ts'

// For Node 20: keeps the event loop alive while modules are loaded (see src/server/process/main.ts).
setInterval(() => undefined, 60_000)
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')

/** Copies the starter products under new slugs, straight into the database, up to the given number; and adds an editor. */
const size = Number(process.argv[2])
const payload = await getPayload({ config })
const { docs } = await payload.find({ collection: 'products', locale: 'all', depth: 0, pagination: false, limit: 0 })
const begin = Date.now()
await makeUser(payload, { email: emailOf('eindredacteur'), roles: ['eindredacteur'] })

for (let number = docs.length; number < size; ) {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const req = { payload, transactionID, context: {} } as never
  for (const until = Math.min(number + 250, size); number < until; number += 1) {
    const { id: _id, ...original } = withNewRowIds(docs[number % docs.length]) as Record<string, unknown>
    const slug = `${String(original.slug)}-${number}`
    await payload.db.create({ collection: 'products', data: { ...original, slug, shortNumber: 10_000 + number }, req })
  }
  if (transactionID) await payload.db.commitTransaction(transactionID)
  process.stderr.write(`  ${number} products after ${Math.round((Date.now() - begin) / 1000)} s\n`)
}
await payload.destroy()
process.exit(0)

/** Rows of arrays and blocks get new ids, because ids are unique. Rich text is not changed. */
function withNewRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewRowIds)
  if (!value || typeof value !== 'object' || 'root' in value) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, key === 'id' ? newId() : withNewRowIds(inner)])
  return Object.fromEntries(entries)
}

function newId(): string {
  return randomBytes(12).toString('hex')
}
