import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { may } from '../access/roles.ts'

type Given = { req: PayloadRequest }

/** A text is looked at again after a year, unless its owner says otherwise. */
export const inOneYear = (): string =>
  `${Temporal.Now.plainDateISO('Europe/Amsterdam').add({ years: 1 })}T12:00:00.000Z`

/** Who makes a product keeps it, unless he may not write one. Code that makes one is nobody. */
export const newOwner = ({ req }: Given): string | null =>
  req.user && may({ req, action: 'write', subject: 'products' }) ? req.user.id : null

/** A new product starts with a digital way and another one, to be completed: neither is forgotten. */
export async function oneOfEachKind({ req }: Given): Promise<{ channel: string; role: 'arrange' }[]> {
  if (!req.user) return []
  const first = async (kind: 'digital' | 'analogue') => {
    const { docs } = await req.payload.find({
      collection: 'channels',
      where: { kind: { equals: kind }, _status: { equals: 'published' } },
      sort: 'position',
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return docs.map(({ id }) => ({ channel: id, role: 'arrange' as const }))
  }
  return [...(await first('digital')), ...(await first('analogue'))]
}
