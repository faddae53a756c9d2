import type { Endpoint, PayloadRequest } from 'payload'
import { isAdministrator } from '#collections/access/roles.ts'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { refusal } from '../parts/refusal.ts'
import { holdSwitch, isOnlyAdministrator, pendingSwitchRequest } from './switch-request.ts'

/** For administrators: the pending request to switch four eyes off. And: `POST …/withdraw`. */
export const switchEndpoints: Endpoint[] = [
  { path: '/four-eyes', method: 'get', handler: async (req) => Response.json(await stateOfSwitch(req)) },
  {
    path: '/four-eyes/withdraw',
    method: 'post',
    handler: async (req) => {
      await inTransaction(req, async () => {
        await holdSwitch(req)
        const { asked } = await stateOfSwitch(req)
        if (!asked) throw refusal('noWish')
        await writeAudit({ req, action: 'fourEyesWithdrawn', source: 'site' })
      })
      return Response.json(await stateOfSwitch(req))
    },
  },
]

/** The data that the admin shows below the checkbox. */
async function stateOfSwitch(req: PayloadRequest) {
  if (!isAdministrator({ req })) throw refusal('notYours')
  const request = await pendingSwitchRequest(req)
  return {
    asked: request && { by: request.name, at: request.at, until: request.until, isYours: request.by === req.user?.id },
    isAlone: await isOnlyAdministrator(req),
  }
}

export type SwitchState = Awaited<ReturnType<typeof stateOfSwitch>>
