import type { Payload } from 'payload'
import type { Role } from '#collections/access/roles.ts'

/** The test user with this role, as one who signed in. */
export async function userWith({ payload, role }: { payload: Payload; role: Role }) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: `${role}@example.nl` } },
    depth: 0,
  })
  return { ...docs[0]!, collection: 'users' as const }
}

/** Asks Payload's REST API as this user would with the browser's cookie; without a role as nobody. */
export async function askApi({
  payload,
  path,
  role,
  method = 'GET',
  data,
}: {
  payload: Payload
  path: string
  role?: Role
  method?: string
  data?: object
}): Promise<Response> {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const headers = new Headers({ 'Content-Type': 'application/json' })
  if (role) {
    const signedIn = tokens.get(role) ?? signIn({ payload, role })
    tokens.set(role, signedIn)
    headers.set('Authorization', `JWT ${await signedIn}`)
  }
  const body = data ? JSON.stringify(data) : undefined
  return handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/${path}`, { method, headers, body }),
  })
}

/** Signing in takes long, on purpose. A test file has one database, so once for each role is enough. */
const tokens = new Map<Role, Promise<string>>()

async function signIn({ payload, role }: { payload: Payload; role: Role }): Promise<string> {
  const data = { email: `${role}@example.nl`, password: 'een-heel-lang-wachtwoord' }
  const { token } = await payload.login({ collection: 'users', data })
  return token ?? ''
}
