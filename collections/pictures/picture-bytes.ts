import { randomUUID } from 'node:crypto'
import { type CollectionConfig, createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '#src/database/in-transaction.ts'
import { sha256Of } from '#src/pictures/hash.ts'
import { fromParts, toParts } from '#src/pictures/parts.ts'
import { nobody } from '../access/roles.ts'

/**
 * The bytes of pictures (decision 45), once for all pictures that are the same. Parts of 1 MB have a row each; another row, with the
 * SHA-256 as its key, says which set of parts it is. Written and read by this file only.
 */
export const pictureBytes: CollectionConfig = {
  slug: 'picture-bytes',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'set', type: 'text' },
    { name: 'parts', type: 'number' },
    { name: 'usedAt', type: 'date' },
    // Set while no picture uses these bytes yet.
    { name: 'stagedAt', type: 'date', index: true },
    // Base64: a binary column exists in neither of Payload's adapters.
    { name: 'bytes', type: 'text' },
  ],
}

const collection = 'picture-bytes'

/** After this time, in milliseconds, staged bytes are those of an upload that failed. */
const ABANDONED_AFTER = 60 * 60 * 1_000

type Row = { key: string; set?: string; parts?: number; usedAt?: string; stagedAt?: string | null; bytes?: string }
type Kept = { req: PayloadRequest; sha256: string }

/**
 * Stores bytes that no picture uses yet, and gives their set. Done before the transaction of the picture: MongoDB refuses a
 * transaction of 16 MB when its cache is small, and on SQLite other writes go in between.
 */
export async function stageBytes({ req, bytes }: { req: PayloadRequest; bytes: Buffer }): Promise<string> {
  const set = randomUUID()
  const parts = toParts(bytes)
  const add = (data: Row) => req.payload.db.create({ collection, data, req, returning: false })
  // First, so that what a crash leaves behind is found.
  await add({ key: set, set, parts: parts.length, stagedAt: now() })
  for (const [at, part] of parts.entries()) await add({ key: keyOf(set, at), bytes: part })
  return set
}

/** Stores bytes with their hash, unless they are there already. In the transaction of `req`. */
export async function keepBytes({
  req,
  sha256,
  bytes,
  staged,
}: Kept & { bytes: Buffer; staged?: string | undefined }): Promise<void> {
  if (await touch({ req, sha256 })) {
    if (staged) await removeSet({ req, first: await find(req.payload, staged) })
    return
  }
  const claim = (set: string) => update({ req, key: set, data: { key: sha256, usedAt: now(), stagedAt: null } })
  if (!(staged && (await claim(staged)))) await claim(await stageBytes({ req, bytes }))
}

/** Removes bytes that no picture uses any more. In the transaction of `req`, after the picture itself was changed. */
export async function dropUnusedBytes({ req, sha256 }: Kept): Promise<void> {
  const first = await touch({ req, sha256 })
  if (!first) return
  const where: Where = { sha256: { equals: sha256 } }
  if (await req.payload.db.findOne({ collection: 'media', where, select: { sha256: true }, req })) return
  await removeSet({ req, first })
}

/** Removes what was staged for uploads that failed or were interrupted. */
export async function dropAbandonedBytes({ payload }: { payload: Payload }): Promise<void> {
  const isAbandoned: Where = { stagedAt: { less_than: new Date(Date.now() - ABANDONED_AFTER).toISOString() } }
  const { docs } = await payload.db.find<Row>({ collection, where: isAbandoned, pagination: false, limit: 0 })
  for (const { key } of docs) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const first = await update({ req, key, and: isAbandoned, data: { usedAt: now() } })
      if (first) await removeSet({ req, first })
    })
  }
}

export async function isStored({ payload, sha256 }: { payload: Payload; sha256: string }): Promise<boolean> {
  return (await find(payload, sha256)) !== null
}

/** The bytes with this hash; null when they are not stored, or not whole. Read part by part: each is an answer of 1 MB. */
export async function readBytes({ payload, sha256 }: { payload: Payload; sha256: string }): Promise<Buffer | null> {
  const { set, parts: count = 0 } = (await find(payload, sha256)) ?? {}
  if (!set) return null
  const parts: string[] = []
  for (let at = 0; at < count; at += 1) parts.push((await find(payload, keyOf(set, at)))?.bytes ?? '')
  const bytes = fromParts(parts)
  return sha256Of(bytes) === sha256 ? bytes : null
}

/**
 * The first row of these bytes; null when they are not stored. It is written to, not only read: of two transactions at once
 * of which one removes the bytes, the other must fail and be tried again. MongoDB would let both pass (write skew).
 */
const touch = ({ req, sha256 }: Kept) => update({ req, key: sha256, data: { usedAt: now() } })

type Update = { req: PayloadRequest; key: string; and?: Where; data: Partial<Row> }

async function update({ req, key, and, data }: Update): Promise<Row | null> {
  const isIt: Where = { key: { equals: key } }
  const where = and ? { and: [isIt, and] } : isIt
  const row: unknown = await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })
  return row as Row | null
}

async function removeSet({ req, first }: { req: PayloadRequest; first: Row | null }): Promise<void> {
  if (!first?.set) return
  const { key, set, parts = 0 } = first
  const keys = [key, ...Array.from({ length: parts }, (_, at) => keyOf(set, at))]
  await req.payload.db.deleteMany({ collection, where: { key: { in: keys } }, req })
}

const find = (payload: Payload, key: string) =>
  payload.db.findOne<Row & { id: string }>({ collection, where: { key: { equals: key } } })

const keyOf = (set: string, at: number) => `${set}.${at}`
const now = () => new Date().toISOString()
