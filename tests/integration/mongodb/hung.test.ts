import { MongoClient } from 'mongodb'
import { expect, it } from 'vitest'
import { endHungTransactions } from '#src/database/mongodb/hung.ts'
import { testContent } from '../../helpers/content.ts'

const content = testContent()

/** Another process that wrote a product in a transaction, and then hangs. */
async function hang(client: MongoClient, id: string) {
  const session = client.startSession()
  session.startTransaction()
  const products = client.db().collection<{ _id: string }>('products')
  await products.updateOne({ _id: id }, { $set: { hung: true } }, { session })
  return session
}

it('what a process that hangs has written is free again for others within seconds, and is not stored', async () => {
  const { payload } = content.database
  const { docs } = await payload.find({ collection: 'products', limit: 1, depth: 0 })
  const { id } = docs[0]!
  const client = new MongoClient(`${process.env.DATABASE_URL}`)
  const session = await hang(client, id)
  await endHungTransactions(payload)
  // It was active a moment ago, so it was left alone.
  await client.db().collection('products').findOne({}, { session })
  await endHungTransactions(payload, 0)
  await payload.update({ collection: 'products', id, draft: true, depth: 0, data: { summary: 'Vrij.' } })
  await expect(session.commitTransaction()).rejects.toThrow()
  const stored = await client.db().collection<{ _id: string }>('products').findOne({ _id: id })
  expect(stored).not.toHaveProperty('hung')
  await client.close()
})
