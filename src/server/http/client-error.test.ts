import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerUnreadable } from './client-error.ts'

let server: Server
let logged: object[]

beforeEach(async () => {
  logged = []
  server = createServer(
    { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 },
    (_request, response) => {
      response.write('half an answer')
    },
  )
  server.on('clientError', answerUnreadable({ info: (line: object) => void logged.push(line) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => server.close())

describe('what is no request', () => {
  it.each([
    ['rubbish', 'hallo?\r\n\r\n', 400],
    ['headers that are too large', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(200_000)}\r\n\r\n`, 431],
    ['half a request', 'GET / HTTP/1.1\r\nHost: x\r\n', 408],
  ])('is answered with a page for a person: %s', async (_what, sent, status) => {
    const answer = await say(sent)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toContain('text/html')
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`)
    expect(body).toMatch(/<h1>.+<\/h1><p>.+<\/p>/)
    expect(logged).toEqual([{ status }])
  })

  it('A27: gets no body where it asked for a head', async () => {
    const answer = await say('HEAD /\u0001\u00ff HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toMatch(/\r\n\r\n$/)
  })

  it('gets no second answer in the middle of the first', async () => {
    const answer = await say('GET / HTTP/1.1\r\nHost: x\r\n\r\nhallo?\r\n\r\n')
    expect(answer).not.toContain('400')
  })
})

/** Sends this, never closes the connection, and returns the whole response. */
function say(text: string): Promise<string> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(text))
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part
    })
    socket.on('error', () => resolve(heard))
    socket.on('end', () => resolve(heard))
    socket.on('close', () => resolve(heard))
  })
}
