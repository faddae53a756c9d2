import { handleEndpoints, type Payload } from 'payload'
import { tokenOf, type Who } from './rest.ts'

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

type File = { bytes: Buffer; name: string; type?: string; method?: string; path?: string; language?: string }
type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever comes back
  doc: any
  // biome-ignore lint/suspicious/noExplicitAny: the same
  error: any
}
export type Upload = (file: File & { data?: object }) => Promise<Answer>

/** Sends pictures over REST as somebody with this role, or as nobody, in the form that a browser sends. */
export const uploadsAs =
  (payload: Payload, who: Who): Upload =>
  async ({ bytes, name, type = 'image/png', method = 'POST', path = '/media', language = 'nl', data = {} }) => {
    const form = new FormData()
    form.set('file', new globalThis.File([new Uint8Array(bytes)], name, { type }))
    form.set('_payload', JSON.stringify({ alt: 'Het stadhuis', ...data }))
    const authorization: Record<string, string> = who ? { authorization: `JWT ${await tokenOf({ payload, who })}` } : {}
    const url = `http://localhost:3000/api${path}`
    const asked = new Request(url, { method, headers: { ...authorization, 'accept-language': language }, body: form })
    // What the browser sends along, and the reader of forms looks at.
    const body = Buffer.from(await asked.clone().arrayBuffer())
    const headers = new Headers(asked.headers)
    headers.set('content-length', String(body.length))
    const request = new Request(url, { method, headers, body })
    const answer = await handleEndpoints({ config: payload.config, request })
    const said = await answer.json()
    return { status: answer.status, doc: said.doc, error: said.errors?.[0] }
  }
