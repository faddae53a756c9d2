import { IncomingMessage } from 'node:http'
import type { Request } from 'express'
import { HttpError } from './http-error.ts'

/** Reads a whole request body, which is then gone from the stream: hand on `replay` instead of the request. */
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

/** The same request again, with its body unread, for a handler that reads it itself. */
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

/** The account that someone signs in to, from a body as Payload's admin (multipart) or a program (JSON, form) sends it. */
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

/** The part of a form in which Payload's admin sends JSON. After it stands only the line that ends the form. */
function jsonPart(text: string): string | undefined {
  const begin = /name="_payload"\s+\{/.exec(text)
  return begin ? text.slice(begin.index + begin[0].length - 1, text.lastIndexOf('}') + 1) : undefined
}
