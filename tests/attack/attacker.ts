import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { type About, KINDS, type Sent } from './kinds.ts'

/** A separate process that sends one kind of request on 50 connections, each with its own address, and counts the responses. */
const CONNECTIONS = 50
/** The maximum number of requests, as well as the time limit. */
const MOST = 20_000
const PATIENCE = 2_000

type Attack = { base: string; kind: string; seconds: number; about: Omit<About, 'n'> }

const asked = JSON.parse(process.argv[2] ?? '') as Attack
const { hostname, port } = new URL(asked.base)
const kind = KINDS.find(({ name }) => name === asked.kind)
if (!kind) throw new Error(`no such kind: ${asked.kind}`)
const end = Date.now() + asked.seconds * 1000
const statuses: Record<string, number> = {}
const held = new Set<Socket>()
let n = 0

await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => attack(`10.0.0.${connection + 1}`)))
for (const socket of held) socket.destroy()
process.send?.({ requests: n, statuses }, () => process.exit())

async function attack(address: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  while (Date.now() < end && n < MOST) {
    n += 1
    const sent = kind!.send({ ...asked.about, n })
    const status = 'raw' in sent ? await sendBytes(sent) : await sendRequest(sent, agent, address)
    statuses[status] = (statuses[status] ?? 0) + 1
    // All 50 connections are held open; those that the server closed are opened again.
    while (held.size >= CONNECTIONS && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  agent.destroy()
}

function sendRequest(sent: Exclude<Sent, { raw: string }>, agent: Agent, address: string): Promise<string> {
  const { method = 'GET', path, body } = sent
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const headers = { 'x-forwarded-for': address, 'accept-encoding': 'br', ...length, ...sent.headers }
  return new Promise((resolve) => {
    const sending = request({ hostname, port, method, path, headers, agent }, (response) => {
      response.resume().on('close', () => resolve(String(response.statusCode)))
    })
    sending.setTimeout(PATIENCE * 5, () => sending.destroy()).on('error', () => resolve('none'))
    sending.end(body)
  })
}

function sendBytes({ raw, more, hold = false }: Extract<Sent, { raw: string }>): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(raw)
      if (more) socket.write(more)
    })
    if (hold) held.add(socket)
    const settle = (status: string) => {
      if (!hold) socket.destroy()
      resolve(status)
    }
    socket.setTimeout(PATIENCE, () => settle('silent')).on('error', () => settle('none'))
    socket.on('data', (part) => settle(/^HTTP\/1.1 (\d+)/.exec(String(part))?.[1] ?? 'other'))
    socket.on('close', () => {
      held.delete(socket)
      settle('none')
    })
  })
}
