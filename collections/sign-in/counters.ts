import { createHmac } from 'node:crypto'
import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { nobody } from '../access/roles.ts'

/**
 * The data of sign-in protection: attempts, known addresses, recently confirmed passwords. Rows are found by a keyed
 * hash, so that they reveal no account or address, and are removed when they expire.
 */
export const signInCounters: CollectionConfig = {
  slug: 'sign-in-marks',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Also a hash: all attempts on one account are removed by it.
    { name: 'group', type: 'text', index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'moment', type: 'date' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}

const collection = 'sign-in-marks'
/** Retries of an update that another attempt interfered with. */
export const MAX_RETRIES = 5

export type Counter = { key: string; count: number; moment?: string | null; expiresAt: string }
type CounterData = { moment?: number; group?: string; lastsFor: number }

/** A keyed hash of these parts: cannot be computed without the secret of this installation. */
export const hashOf = (req: PayloadRequest, ...parts: readonly string[]): string =>
  createHmac('sha256', req.payload.secret).update(JSON.stringify(parts)).digest('base64url')

/** The counters that have not expired, by their keys. */
export async function readCounters(req: PayloadRequest, keys: readonly string[]): Promise<Map<string, Counter>> {
  const where: Where = { and: [{ key: { in: [...keys] } }, { expiresAt: { greater_than: now() } }] }
  const { docs } = await req.payload.db.find<Counter & { id: string }>({ collection, where, pagination: false, req })
  return new Map(docs.map((counter) => [counter.key, counter]))
}

/**
 * Increments a counter whose count was `previous`. False when another update came first, in this process or another:
 * the caller must retry.
 */
export async function increment(
  req: PayloadRequest,
  counter: { key: string; previous: number } & CounterData,
): Promise<boolean> {
  const { key, previous } = counter
  const data = { count: previous + 1, ...dataOf(counter) }
  const where: Where = { and: [{ key: { equals: key } }, previous > 0 ? { count: { equals: previous } } : EXPIRED()] }
  const changed = await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })
  return Boolean(changed) || (previous === 0 && (await insert(req, { key, ...data })))
}

/** Decrements a counter, and ends its delay. */
export async function decrement(req: PayloadRequest, key: string): Promise<void> {
  for (let retry = 0; retry < MAX_RETRIES; retry += 1) {
    const previous = (await readCounters(req, [key])).get(key)?.count ?? 0
    const where: Where = { and: [{ key: { equals: key } }, { count: { equals: previous } }] }
    if (previous <= 1) return removeCounters(req, where)
    const data = { count: previous - 1, moment: now() }
    if (await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })) return
  }
}

/** Sets a counter to one, whatever its value was. */
export async function setCounter(req: PayloadRequest, counter: { key: string } & CounterData): Promise<void> {
  const where: Where = { key: { equals: counter.key } }
  const data = { count: 1, ...dataOf(counter) }
  const changed = await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })
  if (!changed) await insert(req, { key: counter.key, ...data })
}

export async function removeCounters(req: PayloadRequest, where: Where): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req })
}

/** False when the key exists already: it is unique. Also removes the expired rows. */
async function insert(req: PayloadRequest, data: { key: string }): Promise<boolean> {
  await removeCounters(req, EXPIRED())
  try {
    await req.payload.db.create({ collection, data, req })
    return true
  } catch (error) {
    if (await isThere(req, data.key)) return false
    throw error
  }
}

async function isThere(req: PayloadRequest, key: string): Promise<boolean> {
  return (await readCounters(req, [key])).size > 0
}

const dataOf = ({ moment, group, lastsFor }: CounterData) => ({
  ...(moment === undefined ? {} : { moment: new Date(moment).toISOString() }),
  ...(group === undefined ? {} : { group }),
  expiresAt: new Date(Date.now() + lastsFor).toISOString(),
})

const now = (): string => new Date().toISOString()
const EXPIRED = (): Where => ({ expiresAt: { less_than_equal: now() } })
