import { expect, it, vi } from 'vitest'
import { askPassword } from './ask-password.ts'

const refused = (code: string) => Response.json({ errors: [{ data: { code } }] }, { status: 403 })

function pageThat(...answers: Response[]) {
  const fetch = vi.fn(async () => answers.shift() ?? Response.json({ done: true }))
  return { page: { fetch } as unknown as Pick<Window, 'fetch'>, fetch }
}

it('asks for the password when the server requires it, and sends the request again', async () => {
  const { page, fetch } = pageThat(refused('confirmPassword'))
  askPassword(page, async () => true)
  const answer = await page.fetch('/api/users/1', { method: 'DELETE' })
  expect(await answer.json()).toEqual({ done: true })
  expect(fetch.mock.calls).toEqual(Array(2).fill(['/api/users/1', { method: 'DELETE' }]))
})

it('returns the refusal, still readable, when the password is not given', async () => {
  const { page, fetch } = pageThat(refused('confirmPassword'))
  askPassword(page, async () => false)
  const answer = await page.fetch('/api/users/1')
  expect([answer.status, (await answer.json()).errors.length, fetch.mock.calls.length]).toEqual([403, 1, 1])
})

it('asks once for concurrent requests', async () => {
  const { page } = pageThat(refused('confirmPassword'), refused('confirmPassword'))
  const confirm = vi.fn(async () => true)
  askPassword(page, confirm)
  await Promise.all([page.fetch('/a'), page.fetch('/b')])
  expect(confirm).toHaveBeenCalledTimes(1)
})

it('does nothing with other responses', async () => {
  for (const answer of [
    refused('notYours'),
    new Response('nee', { status: 403 }),
    Response.json({}, { status: 400 }),
  ]) {
    const { page, fetch } = pageThat(answer)
    askPassword(page, () => expect.unreachable())
    expect(await page.fetch('/a')).toBe(answer)
    expect(fetch).toHaveBeenCalledTimes(1)
  }
})
