import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { restAs } from '../helpers/rest.ts'
import { userWith } from '../helpers/users.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('who has a document open is known by name, and not by e-mail address', async () => {
  const { payload } = database
  const writer = await userWith({ payload, role: 'redacteur' })
  const { docs } = await payload.find({ collection: 'products', limit: 1, depth: 0 })
  await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'products', value: docs[0]!.id },
      user: { relationTo: 'users', value: writer.id },
    },
  })
  const { body } = await restAs(payload, 'eindredacteur')('GET', '/payload-locked-documents?depth=1')
  const editor = body.docs[0].user.value
  expect([editor.id, editor.name, editor.email]).toEqual([writer.id, writer.name, writer.name])
})
