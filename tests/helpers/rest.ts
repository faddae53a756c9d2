import { handleEndpoints, type Payload } from 'payload'
import type { Role } from '#collections/access/roles.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever comes back
type Body = Record<string, any>

export type Rest = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Body }>

const PASSWORD = 'een-heel-lang-wachtwoord'

/** Payload's own REST API as somebody with this role, or as nobody, without a server in between. */
export async function restAs(payload: Payload, who: Role | `${string}@${string}` | null): Promise<Rest> {
  const email = who?.includes('@') ? who : `${who}@example.nl`
  const token = who && (await payload.login({ collection: 'users', data: { email, password: PASSWORD } })).token
  return async (method, path, body) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = await handleEndpoints({ config: payload.config, request })
    return { status: answer.status, body: await answer.json().catch(() => ({})) }
  }
}

/** An account with this role, to be used in a test beside the one that is there. */
export async function makeUser(payload: Payload, { email, roles }: { email: string; roles: Role[] }) {
  return payload.create({ collection: 'users', data: { email, name: email.split('@')[0]!, roles, password: PASSWORD } })
}
