import { createHmac } from 'node:crypto'
import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { nobody } from '../access/roles.ts'

/**
 * What is remembered about signing in: tries, addresses that an owner came from, passwords confirmed a moment ago. A row is
 * found by a keyed hash, so that nobody reads an account or an address from it, and is removed when it has passed.
 */
export const signInMarks: CollectionConfig = {
  slug: 'sign-in-marks',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Also a hash: with it all tries on one account are taken away together.
    { name: 'group', type: 'text', index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'moment', type: 'date' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}

const collection = 'sign-in-marks'
/** How often to look again when another try came in between. */
export const LOOKS = 5

export type Mark = { key: string; count: number; moment?: string | null; expiresAt: string }
type Kept = { moment?: number; group?: string; lastsFor: number }

/** A keyed hash of these parts: without the secret of this installation nobody makes or reads one. */
export const hashOf = (req: PayloadRequest, ...parts: readonly string[]): string =>
  createHmac('sha256', req.payload.secret).update(JSON.stringify(parts)).digest('base64url')

/** The marks that have not passed, by their keys. */
export async function readMarks(req: PayloadRequest, keys: readonly string[]): Promise<Map<string, Mark>> {
  const where: Where = { and: [{ key: { in: [...keys] } }, { expiresAt: { greater_than: now() } }] }
  const { docs } = await req.payload.db.find<Mark & { id: string }>({ collection, where, pagination: false, req })
  return new Map(docs.map((mark) => [mark.key, mark]))
}

/**
 * Sets a mark whose count was `before` to one more. False when somebody else was first, in this process or another: then
 * the caller looks again.
 */
export async function countUp(req: PayloadRequest, mark: { key: string; before: number } & Kept): Promise<boolean> {
  const { key, before } = mark
  const data = { count: before + 1, ...kept(mark) }
  const where: Where = { and: [{ key: { equals: key } }, before > 0 ? { count: { equals: before } } : PASSED()] }
  const changed = await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })
  return Boolean(changed) || (before === 0 && (await insert(req, { key, ...data })))
}

/** Takes one off the count of a mark, and lets nobody wait for it any more. */
export async function countDown(req: PayloadRequest, key: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const before = (await readMarks(req, [key])).get(key)?.count ?? 0
    const where: Where = { and: [{ key: { equals: key } }, { count: { equals: before } }] }
    if (before <= 1) return removeMarks(req, where)
    const data = { count: before - 1, moment: now() }
    if (await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })) return
  }
}

/** Puts a mark, whatever was there. */
export async function putMark(req: PayloadRequest, mark: { key: string } & Kept): Promise<void> {
  const where: Where = { key: { equals: mark.key } }
  const data = { count: 1, ...kept(mark) }
  const changed = await req.payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })
  if (!changed) await insert(req, { key: mark.key, ...data })
}

export async function removeMarks(req: PayloadRequest, where: Where): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req })
}

/** False where the key is there already: it is unique. Each new row is a moment to remove the old ones. */
async function insert(req: PayloadRequest, data: { key: string }): Promise<boolean> {
  await removeMarks(req, PASSED())
  try {
    await req.payload.db.create({ collection, data, req })
    return true
  } catch (error) {
    if (await isThere(req, data.key)) return false
    throw error
  }
}

async function isThere(req: PayloadRequest, key: string): Promise<boolean> {
  return (await readMarks(req, [key])).size > 0
}

const kept = ({ moment, group, lastsFor }: Kept) => ({
  ...(moment === undefined ? {} : { moment: new Date(moment).toISOString() }),
  ...(group === undefined ? {} : { group }),
  expiresAt: new Date(Date.now() + lastsFor).toISOString(),
})

const now = (): string => new Date().toISOString()
const PASSED = (): Where => ({ expiresAt: { less_than_equal: now() } })
