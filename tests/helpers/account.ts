import { randomUUID } from 'node:crypto'
import { handleEndpoints, type Payload } from 'payload'
import type { Role } from '#src/domain/roles.ts'
import { makeUser, PASSWORD } from './users.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads any response
type Answer = { status: number; body: Record<string, any> }

/** A user's session over REST, directly at Payload without our server in front. */
export type TestSession = { token: string; ask: (method: string, path: string, data?: unknown) => Promise<Answer> }

export type TestAccount = TestSession & {
  id: string
  email: string
  /** Another session of the same account. */
  signIn: () => Promise<TestSession>
  /** Moves the start and last use of all sessions this many minutes back. */
  letPass: (minutes: number) => Promise<void>
}

/** A new account for one test, signed in. */
export async function makeAccount(payload: Payload, role: Role): Promise<TestAccount> {
  const email = `${randomUUID()}@example.nl`
  const { id } = await makeUser(payload, { email, roles: [role] })
  const signIn = async () => {
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    return sessionWith(payload, token ?? '')
  }
  return { id, email, signIn, ...(await signIn()), letPass: (minutes) => letPass(payload, { id, minutes }) }
}

export function sessionWith(payload: Payload, token: string): TestSession {
  return {
    token,
    ask: async (method, path, data) => {
      const body = data === undefined ? {} : { body: JSON.stringify(data) }
      const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
      const request = new Request(`http://localhost:3000/api${path}`, { method, headers, ...body })
      const answer = await handleEndpoints({ config: payload.config, request })
      return { status: answer.status, body: await answer.json().catch(() => ({})) }
    },
  }
}

type Kept = { id: string; sessions: { id: string; createdAt: string; expiresAt: string }[] }

async function letPass(payload: Payload, { id, minutes }: { id: string; minutes: number }): Promise<void> {
  const user = (await payload.db.findOne<Kept>({ collection: 'users', where: { id: { equals: id } } }))!
  const earlier = (moment: string) => new Date(Date.parse(moment) - minutes * 60_000).toISOString()
  const sessions = user.sessions.map(({ id, createdAt, expiresAt }) => ({
    id,
    createdAt: earlier(createdAt),
    expiresAt: earlier(expiresAt),
  }))
  await payload.db.updateOne({ collection: 'users', id, data: { sessions } })
}
