import { getPayload } from 'payload'
import config from '../../payload.config.ts'

/** Publishes facts in succession and prints each key once its publication is acknowledged, until the process is killed. */
const payload = await getPayload({ config })
for (let index = 0; index < Number(process.env.COUNT); index++) {
  const key = `publicatie-${index}`
  const data = { key, label: key, kind: 'number' as const, values: [{ number: index }], _status: 'published' as const }
  await payload.create({ collection: 'facts', data, depth: 0 })
  process.stdout.write(`acknowledged ${key}\n`)
}
process.exit(0)
