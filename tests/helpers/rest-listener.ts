import type { IncomingMessage, RequestListener } from 'node:http'
import type { Payload } from 'payload'
import { answerOf } from './rest.ts'

/** Payload's REST API in the place of Next, for a server in a test. */
export const restListener =
  (payload: Payload): RequestListener =>
  async (request, response) => {
    const answer = await answerOf(payload)(await asWebRequest(request))
    for (const [name, value] of answer.headers) response.appendHeader(name, value)
    response.writeHead(answer.status)
    response.end(Buffer.from(await answer.arrayBuffer()))
  }

async function asWebRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
  return new Request(`http://localhost:3000${request.url}`, { method: request.method ?? 'GET', headers, ...body })
}
