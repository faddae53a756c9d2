import { createLocalReq, type PayloadRequest } from 'payload'
import { writeAudit } from '../hooks/write-audit.ts'
import { hashOf, increment, readCounters } from './counters.ts'

const HOUR = 60 * 60 * 1000
/** In ms: after the response, whose duration must not depend on whether the account exists. */
const AFTER = 500
const MAX_RETRIES = 5

type Refused = { account: { id: string; name?: string | null }; action: 'signInFailed' | 'signInDelayed' }

/**
 * Logs failed sign-ins in the audit log: one line for each account and hour, with their number, so that an attacker
 * cannot fill the log. Nothing is kept of the client.
 */
export function noteRefusal({ payload }: PayloadRequest, refused: Refused): void {
  setTimeout(() => {
    note(payload, refused).catch((err) => payload.logger.error({ err, msg: 'a refused sign-in was not noted' }))
  }, AFTER)
}

async function note(payload: PayloadRequest['payload'], { account, action }: Refused): Promise<void> {
  const req = await createLocalReq({}, payload)
  const hour = Math.floor(Date.now() / HOUR)
  const count = await countIn(req, hashOf(req, 'refused', action, account.id, String(hour)))
  const times = `${count} keer in dit uur`
  if (count === 1) {
    const line = { action, title: account.name ?? null, source: 'users', document: account.id, note: times }
    return writeAudit({ req, ...line, user: { id: null, name: 'Onbekend' } })
  }
  await payload.db.updateOne({
    collection: 'audit',
    where: {
      and: [
        { action: { equals: action } },
        { document: { equals: account.id } },
        { createdAt: { greater_than_equal: new Date(hour * HOUR).toISOString() } },
      ],
    },
    data: { note: times },
    req,
  })
}

async function countIn(req: PayloadRequest, key: string): Promise<number> {
  for (let look = 0; look < MAX_RETRIES; look += 1) {
    const before = (await readCounters(req, [key])).get(key)?.count ?? 0
    if (await increment(req, { key, previous: before, lastsFor: HOUR })) return before + 1
  }
  return 2
}
