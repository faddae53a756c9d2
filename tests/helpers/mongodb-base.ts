import { MongoClient } from 'mongodb'
import { spawnProcess } from './process.ts'

export const SECRET = 'a-secret-for-tests-of-more-than-32-characters'

/** The URL of a database on the MongoDB of MONGODB_URL. */
export const mongodbUrl = (database: string): string =>
  `${process.env.MONGODB_URL}`.replace(/\/?(\?|$)/, `/${database}$1`)

/** Makes the database with all starter content that tests copy, unless it is there. */
export async function makeMongodbBase({ name, dataDir }: { name: string; dataDir: string }): Promise<void> {
  await withClient(async (client) => {
    const isMade = client.db(name).collection<{ _id: string }>('is-made')
    if (await isMade.findOne()) return
    await client.db(name).dropDatabase()
    const env = { DATABASE_URL: mongodbUrl(name), PAYLOAD_SECRET: SECRET, DATA_DIR: dataDir, NODE_ENV: 'test' }
    await spawnProcess({ command: [process.execPath, '--import', 'tsx', 'tests/helpers/make-base.ts'], env })
    await isMade.insertOne({ _id: 'yes' })
  })
}

/** Copies a database on the server itself. The program makes its indexes when it opens the copy. */
export async function copyMongodb({ from, to }: { from: string; to: string }): Promise<void> {
  await withClient(async (client) => {
    for (const { name } of await client.db(from).listCollections().toArray()) {
      await client
        .db(from)
        .collection(name)
        .aggregate([{ $out: { db: to, coll: name } }])
        .toArray()
    }
  })
}

export const dropMongodb = (name: string): Promise<void> =>
  withClient(async (client) => void (await client.db(name).dropDatabase()))

async function withClient<T>(work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(`${process.env.MONGODB_URL}`)
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}
