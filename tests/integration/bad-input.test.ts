import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_BYTES, TOO_BIG, WRONG_KIND } from '#collections/rules/picture-file.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { emailOf, PASSWORD } from '../helpers/users.ts'

let database: TestDatabase
let chief: Rest
let token = ''

beforeAll(async () => {
  database = await openTestDatabase()
  chief = await restAs(database.payload, 'eindredacteur')
  const data = { email: emailOf('eindredacteur'), password: PASSWORD }
  token = String((await database.payload.login({ collection: 'users', data })).token)
})

afterAll(() => database.close())

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function upload(bytes: BlobPart, name: string, type: string) {
  const form = new FormData()
  form.set('file', new File([bytes], name, { type }))
  form.set('_payload', JSON.stringify({ alt: 'Het stadhuis' }))
  const request = new Request('http://localhost:3000/api/media', {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'accept-language': 'nl' },
    body: form,
  })
  // What the browser sends along, and the reader of forms looks at.
  const body = Buffer.from(await request.clone().arrayBuffer())
  const headers = new Headers(request.headers)
  headers.set('content-length', String(body.length))
  const sent = new Request(request.url, { method: 'POST', headers, body })
  const answer = await handleEndpoints({ config: database.payload.config, request: sent })
  return { status: answer.status, error: (await answer.json()).errors?.[0] }
}

describe('a picture', () => {
  it('is taken when it is one', async () => {
    expect((await upload(PIXEL, 'stadhuis.png', 'image/png')).status).toBe(201)
  })

  it.each([
    ['a program', Buffer.from('MZ this is a program'), 'setup.exe', 'application/x-msdownload'],
    ['a program that calls itself a picture', Buffer.from('MZ this is a program'), 'stadhuis.png', 'image/png'],
    ['a text that calls itself a picture', Buffer.from('just a text'), 'stadhuis.png', 'image/png'],
    ['nothing that calls itself a picture', Buffer.from(''), 'stadhuis.png', 'image/png'],
  ])('that is %s is refused at the file, with what to choose', async (_what, bytes, name, type) => {
    const { status, error } = await upload(bytes, name, type)
    expect(status).toBe(400)
    expect(error.data.errors).toEqual([{ path: 'file', message: WRONG_KIND.nl }])
  })

  it('that is too big is refused at the file, with how big it may be', async () => {
    const { status, error } = await upload(Buffer.concat([PIXEL, Buffer.alloc(MOST_BYTES)]), 'groot.png', 'image/png')
    expect(status).toBe(413)
    expect(error.data.errors).toEqual([{ path: 'file', message: TOO_BIG.nl }])
  })
})

describe('a file with fees', () => {
  const send = (csv: string) =>
    chief('POST', '/fee-plans/upload', { name: 'tarieven.csv', csv, startsAt: '2999-01-01T00:00:00+01:00' })
  const proposals = () => database.payload.count({ collection: 'fee-plans' })

  it.each([
    ['a workbook of Excel', 'PK\u0003\u0004\u0000\u0000', 422],
    ['too long', 'a'.repeat(1_000_001), 400],
    ['empty', '', 400],
    ['no table of fees', 'Geachte heer,', 422],
  ])('that is %s is refused in words, and nothing is kept', async (_what, csv, expected) => {
    const { status, body } = await send(csv)
    expect(status).toBe(expected)
    expect(body.errors[0].message).toBeTruthy()
    expect((await proposals()).totalDocs).toBe(0)
  })
})
