import type { PayloadRequest } from 'payload'
import type { Audited } from '../audit.ts'

declare module 'payload' {
  interface RequestContext {
    /** Who acts, where nobody signed in: a command on the server. */
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
  /** Who did it, where that is not the one who asks: a plan that starts by itself. */
  user?: { id: string | null; name?: string | null } | null
}

/** Adds a line to the audit list, in the transaction of what it tells about: both are there, or neither. */
export async function writeAudit({ req, user = req.user ?? req.context.actor, ...line }: Line): Promise<void> {
  const data = { ...line, user: user?.id ?? null, name: user?.name ?? 'Eén mond' }
  await req.payload.create({ collection: 'audit', data, req, depth: 0, overrideAccess: true })
}
