import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgotPassword } from './forgot-password.ts'
import { forgotPasswordEndpoint } from './forgot-password-endpoint.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

// biome-ignore lint/suspicious/noExplicitAny: the fake request has only what the endpoint uses
type Any = any

const mails = vi.fn(async (_asked: Any) => undefined)
const error = vi.fn()
afterEach(() => vi.clearAllMocks())

function ask(endpoint: ReturnType<typeof forgotPasswordEndpoint>, email: unknown, language = 'nl'): Promise<Response> {
  const req: Any = {
    data: { email },
    payload: { forgotPassword: mails, logger: { error } },
    t: (word: string) => word,
    i18n: { language },
    headers: new Headers(),
    method: 'POST',
  }
  return Promise.resolve(endpoint.handler(req))
}

it('answers at once, and mails half a second later', async () => {
  const endpoint = forgotPasswordEndpoint()
  expect([endpoint.path, endpoint.method]).toEqual(['/forgot-password', 'post'])
  expect(await (await ask(endpoint, 'sanne@example.nl')).json()).toEqual({ message: 'general:success' })
  await vi.advanceTimersByTimeAsync(499)
  expect(mails).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(mails.mock.calls).toEqual([[{ collection: 'users', data: { email: 'sanne@example.nl' } }]])
})

it.each([undefined, '', '  ', 7, { not: 'text' }])('refuses %j as an e-mail address', async (email) => {
  await expect(ask(forgotPasswordEndpoint(), email)).rejects.toMatchObject({ status: 400 })
})

it('keeps twenty requests pending, refuses the next, and accepts again when there is room', async () => {
  const endpoint = forgotPasswordEndpoint()
  for (let count = 0; count < 20; count++) await ask(endpoint, 'a@example.nl')
  await expect(ask(endpoint, 'a@example.nl')).rejects.toMatchObject({
    status: 503,
    data: { code: 'busy' },
    message: expect.stringContaining('te veel mensen'),
  })
  await expect(ask(endpoint, 'a@example.nl', 'en')).rejects.toMatchObject({
    message: expect.stringContaining('Too many'),
  })
  await vi.advanceTimersByTimeAsync(500)
  expect((await ask(endpoint, 'a@example.nl')).status).toBe(200)
})

it('continues after a failed request, and logs it', async () => {
  const endpoint = forgotPasswordEndpoint()
  mails.mockRejectedValueOnce(new Error('no mail server'))
  await ask(endpoint, 'een@example.nl')
  await ask(endpoint, 'twee@example.nl')
  await vi.advanceTimersByTimeAsync(500)
  expect(error).toHaveBeenCalledTimes(1)
  expect(mails).toHaveBeenCalledTimes(2)
})

it('the mail has a link that works for an hour', () => {
  const args = {
    req: { payload: { config: { serverURL: 'https://a.nl', routes: { admin: '/admin' } } } },
    token: 'abc',
  }
  const text = (forgotPassword as Any).generateEmailHTML(args)
  expect(text).toContain('https://a.nl/admin/reset/abc')
  expect(text).toContain('werkt 1 uur')
  expect((forgotPassword as Any).expiration).toBe(3_600_000)
})
