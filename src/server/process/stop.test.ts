import { Agent, createServer, type IncomingMessage, type Server, request as send } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '#tests/fixtures/server/ask.ts'
import { createStop } from './stop.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
let server: Server
let base: string
let finish: (() => void)[]

beforeEach(async () => {
  finish = []
  server = createServer((request, response) => {
    if (request.url !== '/slow') return void response.end('quick')
    response.write('begin ')
    finish.push(() => response.end('end'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

it('finishes what runs before it closes anything', async () => {
  const closed: string[] = []
  const stop = createStop({ server, log, close: [() => closed.push('snapshot'), () => closed.push('database')] })
  const slow = ask(`${base}/slow`)
  await until(() => finish.length === 1)
  const stopped = stop()
  await expect(ask(`${base}/`)).rejects.toThrow('ECONNREFUSED')
  expect(closed).toEqual([])
  finish[0]?.()
  expect((await slow).body.toString()).toBe('begin end')
  await stopped
  expect(closed).toEqual(['snapshot', 'database'])
})

it('does not wait for connections that nothing runs on', async () => {
  const agent = new Agent({ keepAlive: true })
  await new Promise((resolve) =>
    send(`${base}/`, { agent }, (response) => response.resume().on('end', resolve as () => void)).end(),
  )
  const begin = Date.now()
  await createStop({ server, log, close: [] })()
  expect(Date.now() - begin).toBeLessThan(1000)
  agent.destroy()
})

it('keeps no connection open for another request', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const get = (path: string) =>
    new Promise<IncomingMessage>((resolve) => send(`${base}${path}`, { agent }, resolve).end())
  const slow = get('/slow')
  const next = get('/')
  await until(() => finish.length === 1)
  const stopped = createStop({ server, log, close: [] })()
  finish[0]?.()
  ;(await slow).resume()
  expect((await next).resume().headers.connection).toBe('close')
  await stopped
  agent.destroy()
})

it('cuts off what takes too long', async () => {
  const slow = ask(`${base}/slow`)
  await until(() => finish.length === 1)
  await Promise.all([createStop({ server, log, close: [], patience: 100 })(), expect(slow).rejects.toThrow()])
})

it('closes the rest when one thing cannot be closed, and stops only once', async () => {
  const closed: string[] = []
  const broken = () => {
    throw new Error('broken')
  }
  const stop = createStop({ server, log, close: [broken, () => closed.push('database')] })
  await Promise.all([stop(), stop()])
  expect(closed).toEqual(['database'])
})

describe('A6: whatever is open', () => {
  it('half a request and a connection that says nothing do not keep it waiting for what runs', async () => {
    const stop = createStop({ server, log, close: [], patience: 600_000, grace: 700_000 })
    await opened('GET / HTTP/1.1\r\nHost: x\r\n')
    await opened('')
    expect(await stop()).toBe(true)
  })

  it.each([
    ['a request whose body never comes', 'POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n'],
    ['a socket that became something else', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'],
  ])('%s is cut off', async (_what, text) => {
    let upgraded = 0
    server.on('upgrade', () => {
      upgraded += 1
    })
    const stop = createStop({ server, log, close: [], patience: 50 })
    const client = await opened(text)
    await until(() => finish.length + upgraded === 1)
    expect(await stop()).toBe(true)
    client.destroy()
  })

  it('what hangs while closing ends with its grace, and says so', async () => {
    const said: string[] = []
    const stop = createStop({
      server,
      log: { ...log, error: (_: unknown, message?: string) => void said.push(String(message)) },
      close: [() => new Promise(() => undefined)],
      patience: 10,
      grace: 50,
    })
    expect(await stop()).toBe(false)
    expect(said).toEqual([expect.stringContaining('by force')])
  })
})

/** A connection on which this was sent. */
function opened(text: string): Promise<Socket> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('error', () => undefined)
    server.once('connection', () => socket.write(text, () => resolve(socket)))
  })
}

async function until(happens: () => boolean): Promise<void> {
  while (!happens()) await new Promise((resolve) => setTimeout(resolve, 5))
}
