import type { Payload } from 'payload'

/** How far an import has come. It is kept in the database that is filled, and removed once everything is in. */
export type Mark = {
  /** The archive that the database is filled from. */
  sha256: string
  /** The number of documents that are in. */
  done: number
}

/** A collection for keys and values that Payload always adds. */
export const MARKS = 'payload-kv'
const KEY = 'import'
const where = { key: { equals: KEY } }

/** The key of the fingerprint of the secret that a database was last used with. It stays with that database. */
export const SECRET_MARK = 'secret'

/** What the archive carries of the collection that also holds the marks. */
export const notTheMark = { key: { not_in: [KEY, SECRET_MARK] } }

/** The mark of an import that did not finish; null when there is none. */
export async function readMark({ db }: Payload): Promise<Mark | null> {
  const found = await db.findOne<{ id: string; data?: Mark }>({ collection: MARKS, where })
  return found?.data ?? null
}

export async function beginMark({ db }: Payload, mark: Mark): Promise<void> {
  await db.create({ collection: MARKS, data: { key: KEY, data: mark } })
}

export async function moveMark({ db, req, mark }: Pick<Payload, 'db'> & { req: never; mark: Mark }): Promise<void> {
  await db.updateOne({ collection: MARKS, where, data: { key: KEY, data: mark }, req })
}

export async function endMark({ db }: Payload): Promise<void> {
  await db.deleteOne({ collection: MARKS, where })
}
