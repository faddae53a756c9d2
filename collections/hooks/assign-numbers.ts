import type { CollectionAfterChangeHook } from 'payload'
import { EMPTY_LEDGER, updateLedger } from '#journeys/ledger.ts'
import { modelOf } from '../journey-model.ts'

/** Publishing a life event numbers its new questions, answers and steps, in the same transaction. */
export const assignNumbers: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const found = await req.payload.find({
    collection: 'numbers',
    where: { journey: { equals: doc.id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const kept = found.docs[0]
  const ledger = kept?.ledger ?? EMPTY_LEDGER
  const entered = updateLedger({ ledger, journey: modelOf({ journey: doc }) })
  if (entered === ledger) return doc
  const data = { journey: String(doc.id), ledger: entered }
  if (kept) await req.payload.update({ collection: 'numbers', id: kept.id, data, overrideAccess: true, req })
  else await req.payload.create({ collection: 'numbers', data, overrideAccess: true, req })
  return doc
}
