import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { beforeAll, expect, it } from 'vitest'
import { createRunner } from '#src/tasks/runner.ts'
import { taskContext } from '../../fixtures/server/tasks.ts'
import { testContent } from '../../helpers/content.ts'
import { restAs } from '../../helpers/rest.ts'

const content = testContent()

type Profiled = { ns: string; planSummary?: string; command?: { filter?: object; pipeline?: object[]; q?: object } }

/** These have a handful of documents, whatever the municipality publishes. */
const SMALL =
  /\.(globals|users|themes|channels|locations|payload-locked-documents|holds|leases|transactions|is-made|system\..*)$/

beforeAll(async () => {
  const { payload } = content.database
  payload.logger.level = 'silent'
  const db = (payload.db as unknown as MongooseAdapter).connection.db!
  await db.command({ profile: 2 })
  const chief = restAs(payload, 'eindredacteur')
  const { body } = await chief('GET', '/products?limit=1&where[slug][equals]=paspoort&depth=0')
  const { id } = body.docs[0]
  // What editors do all day.
  await chief('PATCH', `/products/${id}?draft=true`, { summary: 'Zo vraagt u een paspoort aan.' })
  await chief('GET', `/products/${id}/state`)
  await chief('GET', `/products/${id}/breaks`)
  await chief('GET', `/products/versions?where[parent][equals]=${id}&limit=10&sort=-updatedAt&depth=0`)
  await chief('POST', `/products/${id}/emergency`, { reason: 'Een test.' })
  for (const kind of ['products', 'questions', 'journeys', 'facts', 'pages', 'audit', 'reviews', 'redirects'])
    await chief('GET', `/${kind}?limit=10&depth=0&draft=true`)
  for (const kind of ['products', 'questions', 'journeys', 'facts', 'pages', 'channels', 'locations', 'themes']) {
    const one = await chief('GET', `/${kind}?limit=1&depth=0`)
    await chief('GET', `/${kind}/${one.body.docs[0].id}/breaks`)
  }
  // What each process does every second and minute.
  const runner = createRunner({
    payload: () => payload,
    log: { warn: () => {}, error: () => {} },
    context: taskContext,
  })
  await runner.look()
  await runner.settled()
  await new Promise<void>((resolve) => {
    const waiting = setInterval(() => {
      if (content.snapshot.status().lag > 50) return
      clearInterval(waiting)
      resolve()
    }, 5)
  })
  await db.command({ profile: 0 })
})

it('no question reads the whole of a collection that grows', async () => {
  const db = (content.database.payload.db as unknown as MongooseAdapter).connection.db!
  const asked = await db
    .collection<Profiled>('system.profile')
    .find({ planSummary: /COLLSCAN/ })
    .toArray()
  // Without a condition everything is asked for, such as the texts that may name a fact.
  const isAll = ({ command }: Profiled) => Object.keys(command?.filter ?? { pipeline: true }).length === 0
  const grows = asked.filter((one) => !SMALL.test(one.ns) && !isAll(one))
  const told = grows.map(
    ({ ns, command }) => `${ns} ${JSON.stringify(command?.filter ?? command?.pipeline ?? command?.q)}`,
  )
  expect([...new Set(told)]).toEqual([])
})
