import { MongoClient } from 'mongodb'
import { expect, it, onTestFinished } from 'vitest'
import { APP_NAME, endHungTransactions } from '#src/database/mongodb/hung.ts'
import { testContent } from '../../helpers/content.ts'

const content = testContent()

/** Another process that wrote a product in a transaction, and then hangs. */
async function hang(id: string, { appName = APP_NAME } = {}) {
  const client = new MongoClient(`${process.env.DATABASE_URL}`, { appName })
  onTestFinished(() => client.close())
  const session = client.startSession()
  session.startTransaction()
  const products = client.db().collection<{ _id: string }>('products')
  await products.updateOne({ _id: id }, { $set: { hung: true } }, { session })
  return { client, session }
}

async function anyProduct() {
  const { docs } = await content.database.payload.find({ collection: 'products', limit: 1, depth: 0 })
  return docs[0]!.id
}

it('what a process that hangs has written is free again for others within seconds, and is not stored', async () => {
  const { payload } = content.database
  const id = await anyProduct()
  const { client, session } = await hang(id)
  await endHungTransactions(payload)
  // It was active a moment ago, so it was left alone.
  await client.db().collection('products').findOne({}, { session })
  await endHungTransactions(payload, 0)
  await payload.update({ collection: 'products', id, draft: true, depth: 0, data: { summary: 'Vrij.' } })
  await expect(session.commitTransaction()).rejects.toThrow()
  const stored = await client.db().collection<{ _id: string }>('products').findOne({ _id: id })
  expect(stored).not.toHaveProperty('hung')
})

it('a transaction of another program with the same account is left alone', async () => {
  const { session } = await hang(await anyProduct(), { appName: 'een ander programma' })
  await endHungTransactions(content.database.payload, 0)
  await session.commitTransaction()
})
