import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '#collections/access/roles.ts'
import { hold } from '#src/database/hold.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import type { FeePlan } from '#src/payload-types.ts'
import { headersOfDownload } from '#src/pictures/served.ts'
import { feeRefusal } from './refusal.ts'
import { dryRun, feesAsCsv, scheduleFees } from './scheduled-fees.ts'
import { MOST_CHARACTERS } from './size.ts'

const upload = z.object({
  name: z.string().trim().min(1).max(200),
  csv: z.string().min(1).max(MOST_CHARACTERS),
  /** When the amounts start, ISO 8601. */
  startsAt: z.iso.datetime({ offset: true }),
})

/** Limit on files waiting to be scheduled, because each is stored in full. */
const MOST_PROPOSED = 20

/**
 * The REST endpoints: upload a file (a dry run, stored as a proposal), show its effect, schedule it, or withdraw it.
 */
export const feeEndpoints: Endpoint[] = [
  {
    path: '/upload',
    method: 'post',
    handler: async (req) => {
      refuseWhoMayNot(req, 'write')
      await addDataAndFileToRequest(req)
      const given = upload.safeParse(req.data)
      if (!given.success)
        throw feeRefusal(given.error.issues.some(({ path }) => path[0] === 'startsAt') ? 'noMoment' : 'noFile')
      const { name, csv, startsAt } = given.data
      if (Date.parse(startsAt) <= Date.now()) throw feeRefusal('noMoment')
      const proposed = await inTransaction(req, async () => {
        await refuseTooMany(req)
        const found = await dryRun({ req, csv, startsAt })
        if (found.errors.length > 0) throw feeRefusal('wrongFile', found.errors)
        const data = { name, csv, startsAt, state: 'proposed' as const, uploadedBy: req.user?.id ?? null }
        const change = await req.payload.create({ collection: 'fee-plans', data, depth: 0, overrideAccess: true, req })
        return shown(change, found)
      })
      return Response.json(proposed, { status: 201 })
    },
  },
  {
    path: '/example',
    method: 'get',
    handler: async (req) => {
      refuseWhoMayNot(req, 'read')
      return new Response(await feesAsCsv(req), {
        headers: headersOfDownload({ name: 'tarieven.csv', type: 'text/csv; charset=utf-8' }),
      })
    },
  },
  {
    path: '/:id/effect',
    method: 'get',
    handler: async (req) => {
      refuseWhoMayNot(req, 'read')
      const change = await feeChangeOf(req)
      return Response.json(shown(change, await dryRun({ req, csv: change.csv, startsAt: change.startsAt })))
    },
  },
  {
    path: '/:id/plan',
    method: 'post',
    handler: async (req) => {
      refuseWhoMayNot(req, 'publish')
      // Checked within the transaction, so that of a concurrent scheduling and withdrawal only one succeeds.
      const rows = await inTransaction(req, async () => {
        const change = await proposalOf(req)
        const { fourEyes } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
        if (fourEyes !== false && change.uploadedBy === req.user?.id) throw feeRefusal('sameEyes')
        if (Date.parse(change.startsAt) <= Date.now()) throw feeRefusal('noMoment')
        return scheduleFees({ req, change })
      })
      return Response.json({ planned: rows.length })
    },
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      refuseWhoMayNot(req, 'write')
      await inTransaction(req, async () => {
        const { id } = await proposalOf(req)
        const data = { state: 'withdrawn' as const }
        await req.payload.update({ collection: 'fee-plans', id, data, depth: 0, overrideAccess: true, req })
      })
      return Response.json({ state: 'withdrawn' })
    },
  },
]

function refuseWhoMayNot(req: PayloadRequest, action: 'read' | 'write' | 'publish'): void {
  if (!may({ req, action, subject: 'facts' })) throw feeRefusal('notYours')
}

async function refuseTooMany(req: PayloadRequest): Promise<void> {
  await hold({ req, name: 'fee-plans' })
  const { totalDocs } = await req.payload.count({
    collection: 'fee-plans',
    where: { state: { equals: 'proposed' } },
    overrideAccess: true,
    req,
  })
  if (totalDocs >= MOST_PROPOSED) throw feeRefusal('tooMany')
}

async function feeChangeOf(req: PayloadRequest): Promise<FeePlan> {
  const id = String(req.routeParams?.id ?? '')
  const change = await req.payload.findByID({
    collection: 'fee-plans',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!change) throw feeRefusal('noPlan')
  return change
}

async function proposalOf(req: PayloadRequest): Promise<FeePlan> {
  const change = await feeChangeOf(req)
  if (change.state !== 'proposed') throw feeRefusal('notProposed')
  return change
}

/** The response to an upload. */
export const shown = ({ id, name, startsAt, state }: FeePlan, found: Awaited<ReturnType<typeof dryRun>>) => ({
  id,
  name,
  startsAt,
  state,
  ...found,
})
