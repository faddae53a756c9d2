import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { readEnvironment } from '#src/config/environment.ts'
import { ask } from '#tests/fixtures/server/ask.ts'
import { openAdmin } from './admin.ts'

/** Like Next: at the first request it adds a listener for `Upgrade`, to the given server or else that of the request. */
vi.mock('next', () => ({
  default: ({ httpServer }: { httpServer?: Server }) => ({
    prepare: async () => undefined,
    close: async () => undefined,
    getRequestHandler: () => (request: { socket: { server: Server } }, response: { end: (text: string) => void }) => {
      const server = httpServer ?? request.socket.server
      server.on('upgrade', () => undefined)
      response.end('admin')
    },
  }),
}))

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it('A6: an Upgrade is answered at once, also once the admin has been opened', async () => {
  let handle = (_request: unknown, _response: unknown) => undefined as unknown
  server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const admin = await openAdmin({ settings: readEnvironment({}), server, dev: false })
  handle = admin.handle as typeof handle
  const { port } = server.address() as AddressInfo
  await ask(`http://127.0.0.1:${port}/admin`)
  const wanted = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk'
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () =>
      socket.write(`GET /admin HTTP/1.1\r\nHost: x\r\n${wanted}\r\n\r\n`),
    )
    socket.once('data', (part) => resolve(String(part))).on('error', reject)
  })
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
  expect(server.listenerCount('upgrade')).toBe(0)
})
