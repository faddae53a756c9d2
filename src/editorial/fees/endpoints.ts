import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '#collections/access/roles.ts'
import { inTransaction } from '#collections/transaction.ts'
import type { FeePlan } from '#src/payload-types.ts'
import { headersOfDownload } from '#src/pictures/served.ts'
import { dryRun, feesAsCsv, planFees } from './plan.ts'
import { feeRefusal } from './refusal.ts'
import { MOST_CHARACTERS } from './size.ts'

const upload = z.object({
  name: z.string().trim().min(1).max(200),
  csv: z.string().min(1).max(MOST_CHARACTERS),
  /** When the amounts start, ISO 8601. */
  startsAt: z.iso.datetime({ offset: true }),
})

/** Files that wait to be planned; each is kept whole. */
const MOST_PROPOSED = 20

/** Over REST: upload a file (a dry run, kept as a proposal), see what it would do, plan it, or take it back. */
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
      const { totalDocs } = await req.payload.count({
        collection: 'fee-plans',
        where: { state: { equals: 'proposed' } },
        overrideAccess: true,
        req: { transactionID: req.transactionID },
      })
      if (totalDocs >= MOST_PROPOSED) throw feeRefusal('tooMany')
      const found = await dryRun({ req, csv, startsAt })
      if (found.errors.length > 0) throw feeRefusal('wrongFile', found.errors)
      const data = { name, csv, startsAt, state: 'proposed' as const, uploadedBy: req.user?.id ?? null }
      const plan = await req.payload.create({ collection: 'fee-plans', data, depth: 0, overrideAccess: true, req })
      return Response.json(shown(plan, found), { status: 201 })
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
      const plan = await planOf(req)
      return Response.json(shown(plan, await dryRun({ req, csv: plan.csv, startsAt: plan.startsAt })))
    },
  },
  {
    path: '/:id/plan',
    method: 'post',
    handler: async (req) => {
      refuseWhoMayNot(req, 'publish')
      // Looked at in the transaction: of two who plan and withdraw it at once, one comes too late.
      const rows = await inTransaction(req, async () => {
        const plan = await proposalOf(req)
        const { fourEyes } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
        if (fourEyes !== false && plan.uploadedBy === req.user?.id) throw feeRefusal('sameEyes')
        if (Date.parse(plan.startsAt) <= Date.now()) throw feeRefusal('noMoment')
        return planFees({ req, plan })
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

async function planOf(req: PayloadRequest): Promise<FeePlan> {
  const id = String(req.routeParams?.id ?? '')
  const plan = await req.payload.findByID({
    collection: 'fee-plans',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!plan) throw feeRefusal('noPlan')
  return plan
}

async function proposalOf(req: PayloadRequest): Promise<FeePlan> {
  const plan = await planOf(req)
  if (plan.state !== 'proposed') throw feeRefusal('notProposed')
  return plan
}

/** What who uploads a file gets to see of it. */
export const shown = ({ id, name, startsAt, state }: FeePlan, found: Awaited<ReturnType<typeof dryRun>>) => ({
  id,
  name,
  startsAt,
  state,
  ...found,
})
