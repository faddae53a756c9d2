import { IncomingMessage } from 'node:http'
import type { Request } from 'express'
import { HttpError } from './http-error.ts'

/** Reads the whole body of a request, which empties its stream: pass on `replay` instead of the request. */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw new HttpError(413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The same request with its body unread, for a handler that reads it itself. */
export function replay(request: Request, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket)
  copy.method = request.method
  copy.url = request.originalUrl
  copy.headers = request.headers
  copy.rawHeaders = request.rawHeaders
  copy.httpVersion = request.httpVersion
  copy.httpVersionMajor = request.httpVersionMajor
  copy.httpVersionMinor = request.httpVersionMinor
  copy.complete = true
  copy.push(body)
  copy.push(null)
  return copy
}

/** The account in the body of a sign-in, as Payload's admin (multipart) or a program (JSON, form) sends it. */
export function accountIn(body: Buffer, contentType: string): string | null {
  const text = body.toString('utf8')
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) return new URLSearchParams(text).get('email')
  const json = /^multipart\//i.test(contentType) ? jsonPart(text) : text
  try {
    const { email } = JSON.parse(json ?? '') as { email?: unknown }
    return typeof email === 'string' ? email : null
  } catch {
    return null
  }
}

/** The form part in which Payload's admin sends JSON. Only the closing boundary follows it. */
function jsonPart(text: string): string | undefined {
  const begin = /name="_payload"\s+\{/.exec(text)
  return begin ? text.slice(begin.index + begin[0].length - 1, text.lastIndexOf('}') + 1) : undefined
}
