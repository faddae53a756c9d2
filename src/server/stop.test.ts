import { Agent, createServer, type IncomingMessage, type Server, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, expect, it } from 'vitest'
import { createStop } from './stop.ts'
import { ask } from './testing.ts'

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

async function until(happens: () => boolean): Promise<void> {
  while (!happens()) await new Promise((resolve) => setTimeout(resolve, 5))
}
