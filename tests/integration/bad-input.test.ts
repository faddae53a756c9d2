import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_BYTES, TOO_BIG, WRONG_KIND } from '#collections/pictures/picture-file.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { PIXEL, type Upload, uploadsAs } from '../helpers/upload.ts'

let database: TestDatabase
let chief: Rest
let upload: Upload

beforeAll(async () => {
  database = await openTestDatabase()
  chief = await restAs(database.payload, 'eindredacteur')
  upload = uploadsAs(database.payload, 'eindredacteur')
})

afterAll(() => database.close())

describe('a picture', () => {
  it('is taken when it is one', async () => {
    expect((await upload({ bytes: PIXEL, name: 'stadhuis.png' })).status).toBe(201)
  })

  it.each([
    ['a program', Buffer.from('MZ this is a program'), 'setup.exe', 'application/x-msdownload'],
    ['a program that calls itself a picture', Buffer.from('MZ this is a program'), 'stadhuis.png', 'image/png'],
    ['a text that calls itself a picture', Buffer.from('just a text'), 'stadhuis.png', 'image/png'],
    ['nothing that calls itself a picture', Buffer.from(''), 'stadhuis.png', 'image/png'],
  ])('that is %s is refused at the file, with what to choose', async (_what, bytes, name, type) => {
    const { status, error } = await upload({ bytes, name, type })
    expect(status).toBe(400)
    expect(error.data.errors).toEqual([{ path: 'file', message: WRONG_KIND.nl }])
  })

  it('that is too big is refused at the file, with how big it may be', async () => {
    const { status, error } = await upload({
      bytes: Buffer.concat([PIXEL, Buffer.alloc(MOST_BYTES)]),
      name: 'groot.png',
    })
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

it.each([
  ['GET', '/media/versions'],
  ['GET', '/redirects/versions/1'],
  ['POST', '/users/versions/1'],
])('A27: a kind without versions says so: %s %s', async (method, path) => {
  const { status } = await restAs(database.payload, 'beheerder')(method, path)
  expect(status).toBe(404)
})
