import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, it } from 'vitest'
import { createMessages } from './messages.ts'

it('makes requests and responses of one kind, whether Express sees them or not', async () => {
  const messages = createMessages()
  const app = express()
  const seen: object[] = []
  app.get('/', (request, response) => {
    seen.push(Object.getPrototypeOf(request), Object.getPrototypeOf(response))
    expect(request.app).toBe(app)
    response.status(200).send('dag')
  })
  messages.shareWith(app)
  const server = createServer(messages.classes, (request: IncomingMessage, response: ServerResponse) => {
    seen.push(Object.getPrototypeOf(request), Object.getPrototypeOf(response))
    app(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  expect(await answer.text()).toBe('dag')
  server.closeAllConnections()
  server.close()
  expect(seen[2]).toBe(seen[0])
  expect(seen[3]).toBe(seen[1])
})
