import { handleEndpoints, type Payload } from 'payload'
import { tokenOf, type Who } from './rest.ts'

/** An image of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

type File = { bytes: Buffer; name: string; type?: string; method?: string; path?: string; language?: string }
type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any response
  doc: any
  // biome-ignore lint/suspicious/noExplicitAny: the same
  error: any
}
export type Upload = (file: File & { data?: object }) => Promise<Answer>

/** Uploads images over REST as a user with this role, or anonymous, with a multipart form as a browser sends it. */
export const uploadsAs =
  (payload: Payload, who: Who): Upload =>
  async ({ bytes, name, type = 'image/png', method = 'POST', path = '/media', language = 'nl', data = {} }) => {
    const form = new FormData()
    form.set('file', new globalThis.File([new Uint8Array(bytes)], name, { type }))
    form.set('_payload', JSON.stringify({ alt: 'Het stadhuis', ...data }))
    const authorization: Record<string, string> = who ? { authorization: `JWT ${await tokenOf({ payload, who })}` } : {}
    const url = `http://localhost:3000/api${path}`
    const asked = new Request(url, { method, headers: { ...authorization, 'accept-language': language }, body: form })
    // The body and the headers with its boundary, which the form parser needs.
    const body = Buffer.from(await asked.clone().arrayBuffer())
    const headers = new Headers(asked.headers)
    headers.set('content-length', String(body.length))
    const request = new Request(url, { method, headers, body })
    const answer = await handleEndpoints({ config: payload.config, request })
    const said = await answer.json()
    return { status: answer.status, doc: said.doc, error: said.errors?.[0] }
  }
