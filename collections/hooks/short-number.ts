import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Gives a new product or life event the next short number, for an address that can be read aloud: /p/12. Numbers are
 * not reused as long as versions are kept. The unique index settles a race.
 */
export const assignShortNumber: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create' || typeof data.shortNumber === 'number') return data
  const { docs } = await req.payload.find({
    collection: collection.slug as 'products' | 'journeys',
    sort: '-shortNumber',
    limit: 1,
    depth: 0,
    select: { shortNumber: true },
    overrideAccess: true,
    req,
  })
  return { ...data, shortNumber: (docs[0]?.shortNumber ?? 0) + 1 }
}
