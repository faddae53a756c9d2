import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { MEDIA } from '#src/domain/media.ts'
import { CHANNEL_KIND_CODES } from '#src/domain/products.ts'
import { may } from '../access/roles.ts'

type NewOwnerInput = { req: PayloadRequest }

/** A text is reviewed after a year, unless its owner chooses another date. */
export const inOneYear = (): string =>
  `${Temporal.Now.plainDateISO('Europe/Amsterdam').add({ years: 1 })}T12:00:00.000Z`

/** The creator of a product owns it, if they may write products. Code without a user gives no owner. */
export const newOwner = ({ req }: NewOwnerInput): string | null =>
  req.user && may({ req, action: 'write', subject: 'products' }) ? req.user.id : null

/** The department of the product that this editor got last: most editors write for one department. */
export async function sameDepartment({ req }: NewOwnerInput): Promise<string | null> {
  if (!req.user) return null
  const { docs } = await req.payload.find({
    collection: 'products',
    // Payload also computes this default when it reads a product without a department; the filter avoids reading those
    // again.
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

/** A new product starts with one digital and one other option, to be completed, so that neither is forgotten. */
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
