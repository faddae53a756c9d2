import { emailOf, PASSWORD } from '../helpers/users.ts'

// biome-ignore lint/suspicious/noExplicitAny: a trial reads any response
export type Reply = { status: number; body: Record<string, any>; cookie?: string | null }

export type Ask = (method: string, path: string, data?: unknown) => Promise<Reply>

/** The API of a running program, as a user with a role. */
export function askProgram(base: string) {
  const signIn = (who: string) => ask('')('POST', '/users/login', { email: emailOf(who), password: PASSWORD })

  const ask =
    (token: string): Ask =>
    async (method, path, data) => {
      const isJson = data !== undefined && !(data instanceof FormData)
      const response = await fetch(`${base}/api${path}`, {
        method,
        headers: {
          ...(token ? { authorization: `JWT ${token}` } : {}),
          ...(isJson ? { 'content-type': 'application/json' } : {}),
        },
        ...(data === undefined ? {} : { body: isJson ? JSON.stringify(data) : (data as FormData) }),
      })
      const cookie = response.headers.get('set-cookie')
      return { status: response.status, body: await response.json().catch(() => ({})), cookie }
    }

  return {
    with: ask,
    signIn,
    as: async (who: string): Promise<Ask> => ask(String((await signIn(who)).body.token)),
    signInAtDesk: async (who: string): Promise<Reply> => {
      const response = await fetch(`${base}/kcc/inloggen`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ email: emailOf(who), password: PASSWORD }),
        redirect: 'manual',
      })
      return { status: response.status, body: {}, cookie: response.headers.get('set-cookie') }
    },
  }
}
