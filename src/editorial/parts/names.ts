import type { PayloadRequest } from 'payload'
import { idOf } from './id-of.ts'

/** Looks up the names of colleagues by their ids. */
export async function namesOf(req: PayloadRequest, users: unknown[]): Promise<(user: unknown) => string | null> {
  const ids = users.map(idOf).filter((id) => id !== null)
  if (ids.length === 0) return () => null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return (user) => names.get(idOf(user) ?? '') ?? null
}
