import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ContentSlug } from '#collections/raw.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { gateFindings } from '../gate/check.ts'
import { namesOf } from '../parts/names.ts'
import { refusal } from '../parts/refusal.ts'
import { act } from './actions.ts'
import { readCase } from './read.ts'
import { whatPointsHere } from './redirect.ts'
import { ACTIONS, actionsFor, hindranceOf, pathOf } from './state.ts'

const inputs = z.object({
  note: z.string().max(5_000).optional(),
  reason: z.string().max(5_000).optional(),
  at: z.string().max(40).optional(),
  kind: z.enum(['publish', 'takeDown']).optional(),
  redirectTo: z.string().max(60).nullable().optional(),
})

/** The REST endpoints: `GET /api/<collection>/:id/state`, `…/breaks` and `POST /api/<collection>/:id/<action>`. */
export function reviewEndpoints(collection: ContentSlug): Endpoint[] {
  return [
    {
      path: '/:id/state',
      method: 'get',
      handler: async (req) => Response.json(await stateOf({ req, collection, document: documentOf(req) })),
    },
    {
      path: '/:id/breaks',
      method: 'get',
      handler: async (req) => {
        const asked = { req, collection, document: documentOf(req) }
        await readCase(asked)
        return Response.json({ breaks: await whatPointsHere(asked) })
      },
    },
    ...ACTIONS.map(
      (action): Endpoint => ({
        path: `/:id/${pathOf(action)}`,
        method: 'post',
        handler: async (req) => {
          await addDataAndFileToRequest(req)
          const input = inputs.safeParse(req.data ?? {})
          if (!input.success) throw refusal('noAction')
          const asked = { req, collection, document: documentOf(req) }
          await inTransaction(req, () => act({ ...asked, action, input: input.data }))
          return Response.json(await stateOf(asked))
        },
      }),
    ),
  ]
}

const documentOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

type StateOfInput = { req: PayloadRequest; collection: ContentSlug; document: string }

/** The review state of a document, and the actions of the current user. */
export async function stateOf({ req, collection, document }: StateOfInput) {
  const given = await readCase({ req, collection, document })
  const { latest, review, schedule, situation, actor } = given
  const people = await namesOf(req, [review?.submittedBy, review?.decidedBy, schedule?.plannedBy])
  return {
    ...situation,
    review: review && {
      state: review.state,
      note: review.note ?? null,
      reason: review.reason ?? null,
      failure: review.failure ?? null,
      isEmergency: situation.review?.isEmergency,
      isChecked: situation.review?.isChecked,
      isLatest: review.hash === latest.hash,
      version: review.version ?? null,
      submittedBy: people(review.submittedBy),
      submittedAt: review.createdAt,
      decidedBy: people(review.decidedBy),
      decidedAt: review.decidedAt ?? null,
    },
    schedule: schedule && {
      kind: schedule.kind,
      at: schedule.publishAt ?? null,
      by: people(schedule.plannedBy),
      failure: schedule.failure ?? null,
    },
    actions: actionsFor({ actor, situation }),
    hindrance: hindranceOf({ actor, situation }),
    findings: await gateFindings({ req, collection, version: latest }),
  }
}
