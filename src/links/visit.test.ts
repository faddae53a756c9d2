import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { Refused } from './public-address.ts'
import { createVisitor } from './visit.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Every name resolves to this machine, except the private ones: a test must not connect to the internet. */
const resolve = async (host: string) => {
  if (host === 'binnen.test') throw new Refused(host)
  return [{ address: '127.0.0.1', family: 4 as const }]
}

async function serve(listener: RequestListener) {
  const asked: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== '/robots.txt') asked.push(`${request.method} ${request.url}`)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { base: `http://buiten.test:${(server.address() as AddressInfo).port}`, asked }
}

const status =
  (code: number, headers = {}): RequestListener =>
  (request, response) =>
    response.writeHead(request.url === '/robots.txt' ? 404 : code, headers).end()

it('a page that is there works, and HEAD was enough', async () => {
  const { base, asked } = await serve(status(200))
  expect(await createVisitor({ resolve })(`${base}/a?b=c`)).toMatchObject({ result: 'works' })
  expect(asked).toEqual(['HEAD /a?b=c'])
})

it('asks with GET where HEAD is refused', async () => {
  const { base, asked } = await serve((request, response) =>
    response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  )
  expect(await createVisitor({ resolve })(`${base}/a`)).toMatchObject({ result: 'works' })
  expect(asked).toEqual(['HEAD /a', 'GET /a'])
})

it.each([
  [404, 'fails'],
  [410, 'fails'],
  [500, 'fails'],
  [403, 'unsure'],
  [429, 'unsure'],
])('%i %s', async (code, result) => {
  const { base } = await serve(status(code))
  expect((await createVisitor({ resolve })(base)).result).toBe(result)
})

it('says who it is, and what it is told in an address it tells nobody', async () => {
  let headers: IncomingMessage['headers'] = {}
  const { base } = await serve((request, response) => {
    headers = request.headers
    response.end()
  })
  await createVisitor({ resolve })(base.replace('//', '//naam:geheim@'))
  expect(headers['user-agent']).toMatch(/^eenmond-linkcontrole/)
  expect(headers.authorization).toBeUndefined()
})

it('follows five redirects, and not a sixth', async () => {
  const { base } = await serve((request, response) => {
    const left = Number(request.url?.slice(1))
    response.writeHead(left ? 302 : 200, left ? { Location: `/${left - 1}` } : {}).end()
  })
  const visit = createVisitor({ resolve })
  expect((await visit(`${base}/5`)).result).toBe('works')
  expect((await visit(`${base}/6`)).result).toBe('fails')
})

it('never goes inside, also not when a site sends it there', async () => {
  const inside = await serve(status(200))
  const { base } = await serve(status(302, { Location: inside.base.replace('buiten', 'binnen') }))
  const visit = createVisitor({ resolve })
  expect((await visit(inside.base.replace('buiten', 'binnen'))).result).toBe('fails')
  expect((await visit(base)).result).toBe('fails')
  expect(inside.asked).toEqual([])
})

it('never goes to this machine with the real check of addresses', async () => {
  const { base, asked } = await serve(status(200))
  const { port } = new URL(base)
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433']) {
    expect((await createVisitor()(`http://${host}:${port}/`)).result).toBe('fails')
  }
  expect(asked).toEqual([])
})

it('goes to no other scheme', async () => {
  const { base } = await serve(status(302, { Location: 'file:///etc/passwd' }))
  expect((await createVisitor({ resolve })(base)).result).toBe('fails')
  expect((await createVisitor({ resolve })('ftp://buiten.test/')).result).toBe('fails')
})

it('keeps to robots.txt, which it reads once', async () => {
  let reads = 0
  const { base, asked } = await serve((request, response) => {
    if (request.url === '/robots.txt') reads++
    response.end('User-agent: *\nDisallow: /besloten')
  })
  const visit = createVisitor({ resolve })
  expect((await visit(`${base}/besloten`)).result).toBe('unsure')
  expect((await visit(`${base}/open`)).result).toBe('works')
  expect(asked).toEqual(['HEAD /open'])
  expect(reads).toBe(1)
})

it('does not wait for a site that does not answer', async () => {
  const { base, asked } = await serve(() => undefined)
  const { result, message } = await createVisitor({ resolve, patience: 50 })(base)
  expect(result).toBe('fails')
  expect(message).toContain('op tijd')
  expect(asked).toEqual(['HEAD /'])
})

it('stops reading a robots.txt without end', async () => {
  const { base } = await serve((request, response) => {
    if (request.url !== '/robots.txt') return void response.end()
    const more = () => {
      while (!response.destroyed && response.write(`# ${'x'.repeat(10_000)}\n`));
    }
    response.on('drain', more)
    more()
  })
  expect((await createVisitor({ resolve })(base)).result).toBe('works')
})

it('a site that is not there fails', async () => {
  expect((await createVisitor({ resolve })('http://buiten.test:1/')).result).toBe('fails')
})
