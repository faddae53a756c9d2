import type { DatabaseAdapter } from 'payload'

type Session = { id: string; createdAt?: unknown }
type Account = { id?: unknown; hash?: unknown; sessions?: Session[] | null; updatedAt?: unknown }

/**
 * Payload reads an account, checks its password for a quarter of a second, and then writes all of it back with one session
 * more. What was changed in that moment would be undone: a role that was taken away, a session that was ended. So of a
 * sign-in only the new session is written, beside those that are there now.
 */
export function withNarrowSessionWrites(adapter: Pick<DatabaseAdapter, 'updateOne' | 'findOne'>): void {
  const { updateOne, findOne } = adapter
  adapter.updateOne = async function narrow(this: DatabaseAdapter, args) {
    const data = args.data as Account
    const added = data.sessions?.at(-1)
    if (args.collection !== 'users' || !isSignIn(data) || !added) return updateOne.call(this, args)
    const where = { id: { equals: data.id } }
    const now = await findOne.call(this, { collection: 'users', where, ...(args.req ? { req: args.req } : {}) })
    const sessions = ((now as Account | null)?.sessions ?? []).filter(({ id }) => id !== added.id)
    return updateOne.call(this, { ...args, data: { sessions: [...sessions, added], updatedAt: null } } as typeof args)
  } as typeof updateOne
}

/** A session that begins does so now, in milliseconds. An older one is only extended. */
const NEW = 10_000

/** A whole account as it was read, with a new session and without the moment of the last change. */
function isSignIn({ id, hash, sessions, updatedAt }: Account): boolean {
  const begun = sessions?.at(-1)?.createdAt
  return Boolean(id && hash) && updatedAt === null && begun instanceof Date && Date.now() - begun.getTime() < NEW
}
