import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { MEDIA } from '#src/domain/media.ts'
import { CHANNEL_KIND_CODES } from '#src/domain/products.ts'
import { may } from '../access/roles.ts'

type NewOwnerInput = { req: PayloadRequest }

/** A text is looked at again after a year, unless its owner says otherwise. */
export const inOneYear = (): string =>
  `${Temporal.Now.plainDateISO('Europe/Amsterdam').add({ years: 1 })}T12:00:00.000Z`

/** Who makes a product keeps it, unless he may not write one. Code that makes one is nobody. */
export const newOwner = ({ req }: NewOwnerInput): string | null =>
  req.user && may({ req, action: 'write', subject: 'products' }) ? req.user.id : null

/** An editor mostly writes for one department: that of the product he got last. */
export async function sameDepartment({ req }: NewOwnerInput): Promise<string | null> {
  if (!req.user) return null
  const { docs } = await req.payload.find({
    collection: 'products',
    // Payload asks for this default too where it reads a product without department: with one, it is not asked again.
    where: { owner: { equals: req.user.id }, department: { exists: true } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    select: { department: true },
    overrideAccess: false,
    req,
  })
  return docs[0]?.department ?? null
}

/** A new product starts with a digital way and another one, to be completed: neither is forgotten. */
export async function oneOfEachKind({ req }: NewOwnerInput): Promise<{ channel: string; role: 'arrange' }[]> {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: 'channels',
    where: { _status: { equals: 'published' } },
    sort: 'position',
    limit: 0,
    depth: 0,
    select: { kind: true, medium: true },
    overrideAccess: false,
    req,
  })
  return CHANNEL_KIND_CODES.flatMap((kind) => {
    const ofKind = docs.filter((channel) => channel.kind === kind)
    const first = ofKind.find(({ medium }) => MEDIA[medium].isUsual) ?? ofKind[0]
    return first ? [{ channel: first.id, role: 'arrange' as const }] : []
  })
}
