import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as send } from 'node:http'
import { connect } from 'node:net'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** One request exactly as given: unlike `fetch` it tidies no address, follows nothing and decompresses nothing. */
export function ask(
  address: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer } = {},
): Promise<Answer> {
  const [, host = '', port = '', path = ''] = /^http:\/\/([^:/]+):(\d+)(.*)$/.exec(address) ?? []
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const request = send({ host, port, path: path || '/', method, headers: { ...length, ...headers }, agent: false })
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.end(body)
  })
}

/** Sends this text and no more, and gives all that comes back until the other side ends the connection. */
export function sendRaw(address: string, text: string): Promise<string> {
  const { hostname: host, port } = new URL(address)
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect({ host, port: Number(port) }, () => socket.write(text, 'latin1'))
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part
    })
    socket.on('end', () => resolve(heard)).on('error', reject)
  })
}
