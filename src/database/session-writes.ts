import type { DatabaseAdapter } from 'payload'

type Session = { id: string; createdAt?: unknown }
type Account = { id?: unknown; hash?: unknown; sessions?: Session[] | null; updatedAt?: unknown }

/**
 * Payload reads an account, checks its password for a quarter of a second, and then writes the whole account back with a new
 * session. That would undo concurrent changes, such as a role or session that was removed. So a sign-in only adds its
 * session to the ones that are stored now.
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

/** A session created less than this ago is new, in milliseconds. An older one is being extended. */
const NEW = 10_000

/** True for a whole account with a new session and no `updatedAt`, as Payload writes it when somebody signs in. */
function isSignIn({ id, hash, sessions, updatedAt }: Account): boolean {
  const begun = sessions?.at(-1)?.createdAt
  return Boolean(id && hash) && updatedAt === null && begun instanceof Date && Date.now() - begun.getTime() < NEW
}
