import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '#tests/fixtures/server/ask.ts'
import { startingHandler } from './starting.ts'

const server = createServer(startingHandler)
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

it('who asks for a page before there is anything to serve is told to come back', async () => {
  const { status, headers } = await ask(`${base}/producten/paspoort`)
  expect([status, headers['retry-after']]).toEqual([503, '5'])
})

it.each(['/', '/healthz', '/readyz', '/admin'])('%s says what may run and what type it is, also then', async (path) => {
  const { headers } = await ask(base + path)
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

it('is alive, and not ready', async () => {
  expect((await ask(`${base}/healthz`)).status).toBe(200)
  expect((await ask(`${base}/readyz`)).status).toBe(503)
})
