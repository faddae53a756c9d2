import type { PayloadRequest } from 'payload'
import type { Audited } from '../audit.ts'

declare module 'payload' {
  interface RequestContext {
    /** For actions without a signed-in user: a command on the server. */
    actor?: { id: null; name: string }
  }
}

type Line = {
  req: PayloadRequest
  action: Audited
  title?: string | null
  source?: string
  document?: string
  note?: string | null
  /** The user to name where that is not the user of the request: a schedule that runs by itself. */
  user?: { id: string | null; name?: string | null } | null
}

/** Adds a line to the audit log, in the transaction of the action itself. */
export async function writeAudit({ req, user = req.user ?? req.context.actor, ...line }: Line): Promise<void> {
  const data = { ...line, user: user?.id ?? null, name: user?.name ?? 'Eén mond' }
  await req.payload.create({ collection: 'audit', data, req, depth: 0, overrideAccess: true })
}
