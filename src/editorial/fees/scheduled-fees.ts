import type { PayloadRequest } from 'payload'
import { findInAllLocales } from '#collections/find-in-all-locales.ts'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import { whatPointsTo } from '#collections/reading/what-breaks.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import type { Fact, FeePlan } from '#src/payload-types.ts'
import { csvOf } from './csv.ts'
import { type FeeRow, readFees } from './read-fees.ts'
import { feeRefusal } from './refusal.ts'

/** The effect of a fee change, computed each time, because the facts may have changed since the upload. */
export async function dryRun({ req, csv, startsAt }: { req: PayloadRequest; csv: string; startsAt: string }) {
  const facts = await readFacts(req)
  const { rows, errors } = readFees({ csv, facts, startsAt: Date.parse(startsAt) })
  const ids = new Set(rows.filter(({ now, next }) => now !== next).map(({ fact }) => fact))
  const changes = ids.size > 0 ? await whatPointsTo({ req, collection: 'facts', ids }) : []
  return { rows, errors, changes: changes.map(({ collection, id, title }) => ({ collection, id, title })) }
}

/**
 * Gives every fact of the file its next value. The caller runs it in a transaction. Other schedules do not conflict:
 * texts refer to facts, not to amounts; a fact that is scheduled for publication has a draft, which `readFees` refuses;
 * one that is scheduled to be taken down no longer shows its value.
 */
export async function scheduleFees({ req, change }: { req: PayloadRequest; change: FeePlan }): Promise<FeeRow[]> {
  const facts = await readFacts(req)
  const startsAt = new Date(change.startsAt).toISOString()
  const { rows, errors } = readFees({ csv: change.csv, facts, startsAt: Date.parse(startsAt) })
  if (errors.length > 0) throw feeRefusal('wrongFile', errors)
  // Read in a single locale: values read with locale "all" cannot be written back.
  const { docs } = await req.payload.find({
    ...quietly(req),
    collection: 'facts',
    where: { id: { in: rows.map(({ fact }) => fact) } },
    select: { values: true },
    pagination: false,
    limit: 0,
  })
  const valuesOf = new Map(docs.map(({ id, values }) => [id, values]))
  for (const { fact, next, source } of rows) {
    const value = { number: next, from: startsAt, source: source || change.name }
    await req.payload.update({
      ...quietly(req),
      collection: 'facts',
      id: fact,
      draft: false,
      data: { values: [...closed(valuesOf.get(fact) ?? [], startsAt), value], _status: 'published' },
    })
  }
  await req.payload.update({
    ...quietly(req),
    collection: 'fee-plans',
    id: change.id,
    data: { state: 'planned', plannedBy: req.user?.id ?? null },
  })
  await writeAudit({
    req,
    action: 'feesPlanned',
    title: change.name,
    source: 'fee-plans',
    document: change.id,
    note: `${rows.length} tarieven, vanaf ${startsAt}`,
  })
  return rows
}

/** All current amounts as a CSV that can be filled in and uploaded. Accents are right in Excel. */
export async function feesAsCsv(req: PayloadRequest): Promise<string> {
  const now = Date.now()
  const lines = (await readFacts(req))
    .filter(({ kind }) => kind === 'money')
    .map((fact) => [fact.key, valueAt({ values: fact.values, instant: now })?.number, '', fact.label?.nl])
  return csvOf([['sleutel', 'bedrag', 'bron', 'naam'], ...lines])
}

/** Open-ended values end when the new value starts. */
const closed = (values: Fact['values'], startsAt: string): Fact['values'] =>
  values.map((value) =>
    value.until && Date.parse(value.until) <= Date.parse(startsAt) ? value : { ...value, until: startsAt },
  )

/** Allows the write to publish: `guardPublication` checks `publishAs`. */
const quietly = (req: PayloadRequest) =>
  ({
    req: { transactionID: req.transactionID, user: req.user, context: { publishAs: 'published' } },
    depth: 0,
    overrideAccess: true,
  }) as const

async function readFacts(req: PayloadRequest): Promise<(RawFact & { hasDraft: boolean })[]> {
  const every = { ...quietly(req), collection: 'facts', pagination: false, limit: 0 } as const
  const { docs } = await findInAllLocales(req.payload, { ...every, where: { _status: { equals: 'published' } } })
  const { docs: drafts } = await findInAllLocales(req.payload, {
    ...every,
    draft: true,
    where: { _status: { equals: 'draft' } },
    select: { key: true },
  })
  const working = new Set(drafts.map(({ id }) => id))
  return docs.map((fact) => ({ ...fact, hasDraft: working.has(fact.id) }))
}
