import { handleEndpoints, type Payload } from 'payload'
import { retried } from '#collections/retried.ts'
import type { Role } from '#src/domain/roles.ts'
import { emailOf, PASSWORD } from './users.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads any response
type Body = Record<string, any>
export type Who = Role | `${string}@${string}` | null

export type Rest = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Body }>

/** Payload's REST API as a user with this role or address, or anonymous, without a server in between. */
export async function askApi({
  payload,
  path,
  who = null,
  method = 'GET',
  data,
  text,
  headers: more,
}: {
  payload: Payload
  /** "/products/…" */
  path: string
  who?: Who | undefined
  method?: string | undefined
  data?: unknown
  /** A raw body that is not JSON. */
  text?: string
  headers?: Record<string, string>
}): Promise<Response> {
  // For a form, fetch sets the content type itself.
  const isJson = data !== undefined && !(data instanceof FormData)
  const headers = {
    ...(who ? { authorization: `JWT ${await tokenOf({ payload, who })}` } : {}),
    ...(isJson ? { 'content-type': 'application/json' } : {}),
    ...more,
  }
  const body =
    data === undefined ? (text === undefined ? {} : { body: text }) : { body: isJson ? JSON.stringify(data) : data }
  const request = new Request(`http://localhost:3000/api${path}`, { method, headers, ...body })
  return answerOf(payload)(request)
}

/** Payload's REST API as src/app hands it to Next. */
export const answerOf = (payload: Payload) =>
  retried((request: Request) => handleEndpoints({ config: payload.config, request }))

/** The same with a fixed database and user. */
export const restAs =
  (payload: Payload, who: Who): Rest =>
  async (method, path, data) => {
    const answer = await askApi({ payload, who, method, path, data })
    return { status: answer.status, body: await answer.json().catch(() => ({})) }
  }

/** Signing in is slow on purpose. A test file has one database, so one token per account is enough. */
const tokens = new Map<string, Promise<string>>()

export function tokenOf({ payload, who }: { payload: Payload; who: NonNullable<Who> }): Promise<string> {
  const email = emailOf(who)
  const signIn = () => payload.login({ collection: 'users', data: { email, password: PASSWORD } })
  const token = tokens.get(email) ?? signIn().then(({ token }) => token ?? '')
  tokens.set(email, token)
  return token
}
