import { randomBytes } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dropAbandonedBytes, keepBytes, readBytes, stageBytes } from '#collections/pictures/picture-bytes.ts'
import {
  BROKEN,
  NO_PICTURE,
  TOO_LARGE_WHEN_KEPT,
  TOO_MANY_PIXELS,
  WRONG_KIND,
} from '#collections/pictures/picture-file.ts'
import { sha256Of } from '#src/pictures/hash.ts'
import { ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'
import { until } from '../helpers/payload.ts'
import { keptNames, putPicture, removePictures, storedBytes, storedRows } from '../helpers/pictures.ts'
import { askApi, type Rest, restAs } from '../helpers/rest.ts'
import { PIXEL, type Upload, uploadsAs } from '../helpers/upload.ts'

const content = testContent()
let upload: Upload
let rest: Rest
let app: TestApp

beforeAll(async () => {
  upload = uploadsAs(content.database.payload, 'eindredacteur')
  rest = await restAs(content.database.payload, 'eindredacteur')
  app = await openTestApp(content)
})
beforeEach(() => removePictures(content.database.payload))
afterAll(() => app.close())

const OURS = /^[0-9a-f]{64}-[0-9a-f]{8}\.(png|jpg|webp)$/
const SCRIPT = Buffer.from('<script>document.title = "PWNED"</script>')
const picture = (width = 4, height = 4) => sharp({ create: { width, height, channels: 3, background: '#2a6' } })

const kept = (name: string) => storedBytes({ payload: content.database.payload, name })
/** The names of all pictures whose bytes are stored. */
const names = () => keptNames(content.database.payload)
const heads = async () => (await storedRows(content.database.payload)).hashes
const rows = async () => (await storedRows(content.database.payload)).rows

describe('A1: what is kept of an upload is ours', () => {
  it.each([
    'pagina.html',
    'teller.ecma',
    'e.png.html',
    'x.exe',
    'x.svg',
    '../../x.png',
    '.htaccess',
    'stadhuis',
    'x.php%00.png',
  ])('a picture that is called “%s” gets a name and a type of ours', async (name) => {
    const { status, doc } = await upload({ bytes: PIXEL, name, type: 'text/html' })
    expect(status).toBe(201)
    expect(doc.filename).toMatch(OURS)
    expect(doc).toMatchObject({
      mimeType: 'image/png',
      width: 1,
      height: 1,
      filesize: (await kept(doc.filename)).length,
    })
    expect(await names()).toEqual([doc.filename])
  })

  it.each([
    ['png', 'png', 'image/png'],
    ['jpeg', 'jpg', 'image/jpeg'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'webp', 'image/webp'],
  ] as const)(
    'a %s that is called a PNG ends in what it is, and without what hung on it',
    async (kind, ending, type) => {
      const bytes = await picture()
        .withExifMerge({ IFD0: { Copyright: '<script>' } })
        .toFormat(kind)
        .toBuffer()
      const { doc } = await upload({ bytes: Buffer.concat([bytes, SCRIPT]), name: 'a.png' })
      expect(doc).toMatchObject({ mimeType: type, width: 4, height: 4 })
      expect(doc.filename.endsWith(`.${ending}`)).toBe(true)
      expect((await kept(doc.filename)).includes('<script>')).toBe(false)
      expect((await sharp(await kept(doc.filename)).metadata()).exif).toBeUndefined()
    },
  )

  it('a picture that is also a program is only a picture afterwards', async () => {
    const jpeg = await picture().jpeg().toBuffer()
    // A comment (FF FE, length, text) after the first two bytes.
    const program = Buffer.from('*/=1;fetch("/api/users")/*')
    const length = Buffer.from([0xff, 0xfe, 0, program.length + 2])
    const both = Buffer.concat([jpeg.subarray(0, 2), length, program, jpeg.subarray(2)])
    const { doc } = await upload({ bytes: both, name: 'teller.ecma', type: 'image/jpeg' })
    expect((await kept(doc.filename)).includes('fetch')).toBe(false)
  })

  it('another file in the place of a picture goes the same way, and the old one is gone', async () => {
    const { doc: before } = await upload({ bytes: PIXEL, name: 'a.png' })
    const replaced = { method: 'PATCH', path: `/media/${before.id}`, data: { filename: 'b.html' } }
    const { status, doc } = await upload({ bytes: Buffer.concat([PIXEL, SCRIPT]), name: 'pagina.html', ...replaced })
    expect(status).toBe(200)
    expect(doc.filename).toMatch(OURS)
    expect(await names()).toEqual([doc.filename])
    expect((await kept(doc.filename)).includes('<script>')).toBe(false)
  })

  it.each([
    { filename: 'pagina.html' },
    { filename: 'pagina.html', url: '/api/media/file/pagina.html', focalX: 10, focalY: 10 },
    { mimeType: 'text/html' },
  ])('a change that says %j changes nothing of the file', async (change) => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    await rest('PATCH', `/media/${doc.id}?uploadEdits[widthInPixels]=30000&uploadEdits[heightInPixels]=30000`, change)
    const { body } = await rest('GET', `/media/${doc.id}`)
    const { filename, mimeType, width, height } = doc
    expect(body).toMatchObject({ filename, mimeType, width, height })
    expect(await names()).toEqual([doc.filename])
  })

  it('nothing is fetched from an address, and a picture has no copies', async () => {
    const fetched = await rest('POST', '/media', { alt: 'x', filename: 'x.png', url: `${app.base}/favicon.svg` })
    expect(fetched.status).toBe(400)
    expect(fetched.body.errors[0].data.errors).toEqual([{ path: 'file', message: NO_PICTURE.nl }])
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    expect((await rest('POST', `/media/${doc.id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
    expect((await rest('POST', '/media/duplicate', {})).status).toBeGreaterThanOrEqual(400)
    expect(await names()).toEqual([doc.filename])
  })

  it('who may not add pictures is refused before anything is decoded or kept', async () => {
    for (const who of [null, 'medewerker', 'kennisredacteur'] as const) {
      const sent = await uploadsAs(content.database.payload, who)({ bytes: Buffer.from('no picture'), name: 'a.png' })
      expect(sent.status).toBe(403)
    }
  })
})

describe('A1: a picture that is too much, or none, is refused at the file with what to do', () => {
  it.each(['nl', 'en'] as const)('in %s: 30,000 by 30,000 pixels in a few bytes', async (language) => {
    const { status, error } = await upload({ bytes: hugePng(30_000), name: 'groot.png', language })
    expect(status).toBe(400)
    expect(error.data.errors).toEqual([{ path: 'file', message: TOO_MANY_PIXELS[language] }])
  })

  it('a file of 170 KB that would be kept as 22 MB', async () => {
    const bytes = stepsPng(2_400)
    expect(bytes.length).toBeLessThan(200_000)
    const { status, error } = await upload({ bytes, name: 'trap.png' })
    expect(status).toBe(400)
    expect(error.data.errors).toEqual([{ path: 'file', message: TOO_LARGE_WHEN_KEPT.nl }])
  })

  it('many frames count together', async () => {
    const colours = ['#000', '#222', '#444', '#666', '#888']
    const frames = colours.map((background) =>
      sharp({ create: { width: 2_500, height: 2_500, channels: 3, background } })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    )
    const bytes = await sharp(await Promise.all(frames), { join: { animated: true } })
      .webp({ effort: 0 })
      .toBuffer()
    expect((await sharp(bytes).metadata()).pages).toBe(frames.length)
    const { error } = await upload({ bytes, name: 'film.webp' })
    expect(error.data.errors[0].message).toBe(TOO_MANY_PIXELS.nl)
  })

  it.each([
    ['the begin of a JPEG and a program', Buffer.from('\xff\xd8\xff\xe0/*...*/=1;alert(1)', 'latin1'), BROKEN],
    ['half a PNG', hugePng(50), BROKEN],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'), WRONG_KIND],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64'), WRONG_KIND],
    ['a page', SCRIPT, WRONG_KIND],
  ])('%s', async (_, bytes, said) => {
    const { status, error } = await upload({ bytes, name: 'stadhuis.png' })
    expect(status).toBe(400)
    expect(error.data.errors).toEqual([{ path: 'file', message: said.nl }])
    // What stands in the corner of the screen, where the field is not in sight.
    expect(error.message).toBe(said.nl)
  })
})

describe('A1: what an earlier version kept is served as a picture, or not', () => {
  const doors = (name: string) => [
    () => ask(`${app.base}/media/${name}`),
    async () => {
      const answer = await askApi({ payload: content.database.payload, path: `/media/file/${name}`, who: 'medewerker' })
      const body = Buffer.from(await answer.arrayBuffer())
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body }
    },
  ]
  const leave = (name: string) => putPicture({ ...content, name, bytes: Buffer.concat([PIXEL, SCRIPT]) })

  it.each([
    ['0123.png', 'image/png'],
    ['stadhuis (1) bij avond.JPG', 'image/jpeg'],
    ['café.webp', 'image/webp'],
    ['e.html.avif', 'image/avif'],
  ])('%s, at both doors, with a type from a fixed list, and nothing in it runs', async (name, type) => {
    await leave(name)
    for (const door of doors(encodeURIComponent(name))) {
      const { status, headers, body } = await door()
      expect(status).toBe(200)
      expect(headers['content-type']).toBe(type)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['content-security-policy']).toContain("sandbox; default-src 'none'")
      expect(body.equals(await kept(name))).toBe(true)
    }
  })

  it.each([
    'pagina.html',
    'teller.ecma',
    'e.png.html',
    'x.exe',
    'x.svg',
    'x',
    '.png',
    '.env.png',
    'x.constructor',
    'x.png ',
  ])('“%s” is not there, at either door', async (name) => {
    await leave(name)
    for (const door of doors(encodeURIComponent(name))) {
      const { status, body } = await door()
      expect(status).toBe(404)
      expect(body.includes('PWNED')).toBe(false)
    }
  })

  it('an address out of the folder, or that is none, is not there', async () => {
    writeFileSync(path.join(content.database.dataDir, 'geheim.png'), PIXEL)
    for (const name of ['..%2fgeheim.png', '..%5cgeheim.png', '%E0%A4%A.png', 'x%00.png', 'a.png/b.png']) {
      const { status } = await ask(`${app.base}/media/${name}`)
      expect([400, 404], name).toContain(status)
    }
    for (const name of ['..%2fgeheim.png', '..%5cgeheim.png']) {
      const answer = await askApi({ payload: content.database.payload, path: `/media/file/${name}`, who: 'medewerker' })
      expect(answer.status, name).toBe(404)
    }
  })

  it('nobody who did not sign in is served at Payload’s own door', async () => {
    await leave('a.png')
    const answer = await askApi({ payload: content.database.payload, path: '/media/file/a.png' })
    expect(answer.status).toBe(403)
  })
})

/** A PNG that says it has this many pixels in both directions; what follows is far less. */
function hugePng(size: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 2], 8)
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([PIXEL.subarray(0, 8), ...parts])
}

/** A PNG in which each row is the row above it plus a step: small in this form alone. */
function stepsPng(size: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6], 8)
  // The filter of each row is "up" (2).
  const row = Buffer.concat([Buffer.from([2]), randomBytes(size * 4)])
  const rows = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))
  return Buffer.concat([
    PIXEL.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A PNG of 3 MB, so of several parts. */
async function noise(): Promise<Buffer> {
  const raw = { width: 1000, height: 1000, channels: 3 as const }
  return sharp({ create: { ...raw, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .png()
    .toBuffer()
}

describe('the bytes of a picture', () => {
  it('of several MB are in the database, and come back whole at both doors', async () => {
    const { doc } = await upload({ bytes: await noise(), name: 'a.png' })
    expect(doc.filesize).toBeGreaterThan(2_000_000)
    await until(() => content.snapshot.current().pictures().has(doc.filename))
    const { body, headers } = await ask(`${app.base}/media/${doc.filename}`)
    expect(doc.filename.startsWith(sha256Of(body))).toBe(true)
    expect(headers.etag).toBe(`"${sha256Of(body)}"`)
    const { payload } = content.database
    const answer = await askApi({ payload, path: `/media/file/${doc.filename}`, who: 'redacteur' })
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true)
  })

  it('are on no disk but as a copy', async () => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    const files = readdirSync(content.database.dataDir, { recursive: true }).map(String)
    expect(files.filter((file) => file.includes(doc.filename))).toEqual([])
  })

  it('are there once for two pictures that are the same, until both are gone', async () => {
    const [one, other] = [await upload({ bytes: PIXEL, name: 'a.png' }), await upload({ bytes: PIXEL, name: 'b.png' })]
    expect([one.status, other.status]).toEqual([201, 201])
    expect(one.doc.sha256).toBe(other.doc.sha256)
    expect(await heads()).toEqual([one.doc.sha256])
    await rest('DELETE', `/media/${one.doc.id}`)
    expect(await names()).toEqual([other.doc.filename])
    await rest('DELETE', `/media/${other.doc.id}`)
    expect(await rows()).toBe(0)
  })

  it('go when another file takes their place, also in many parts', async () => {
    const { doc } = await upload({ bytes: await noise(), name: 'a.png' })
    expect(await rows()).toBeGreaterThan(3)
    await upload({ bytes: PIXEL, name: 'b.png', method: 'PATCH', path: `/media/${doc.id}` })
    expect(await rows()).toBe(2)
  })

  it('stay when only the words change, and when the same file is put in their place', async () => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    await rest('PATCH', `/media/${doc.id}`, { alt: 'Anders', sha256: 'f'.repeat(64) })
    expect(await names()).toEqual([doc.filename])
    const again = await upload({ bytes: PIXEL, name: 'a.png', method: 'PATCH', path: `/media/${doc.id}` })
    expect(await names()).toEqual([again.doc.filename])
  })

  it('are not kept when the picture is not saved, and not lost when it is not deleted', async () => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    const { db } = content.database.payload
    const { create } = db
    // The line in the audit list is written last.
    const { level } = content.database.payload.logger
    content.database.payload.logger.level = 'silent'
    db.create = (asked) =>
      asked.collection === 'audit' ? Promise.reject(new Error('no room')) : create.call(db, asked)
    try {
      expect((await upload({ bytes: await noise(), name: 'b.png' })).status).toBe(500)
      expect((await rest('DELETE', `/media/${doc.id}`)).status).toBe(500)
    } finally {
      db.create = create
      content.database.payload.logger.level = level
    }
    expect(await heads()).toEqual([doc.sha256])
    expect(await names()).toEqual([doc.filename])
  })

  it('that a failed upload left behind are removed after an hour, and no others', async () => {
    const { payload } = content.database
    const req = await createLocalReq({}, payload)
    await stageBytes({ req, bytes: await noise() })
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    const before = await rows()
    await dropAbandonedBytes({ payload })
    expect(await rows()).toBe(before)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 60 * 60 * 1_000 })
    await dropAbandonedBytes({ payload }).finally(() => vi.useRealTimers())
    expect(await rows()).toBe(2)
    expect(await names()).toEqual([doc.filename])
  })

  it('that were removed while a picture was saved are stored again', async () => {
    const { payload } = content.database
    const req = await createLocalReq({}, payload)
    const sha256 = sha256Of(PIXEL)
    await keepBytes({ req, sha256, bytes: PIXEL, staged: 'removed' })
    expect(await readBytes({ payload, sha256 })).toEqual(PIXEL)
  })

  it('are there for every picture, whatever happens to the same one at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
      await Promise.allSettled([
        rest('DELETE', `/media/${doc.id}`),
        upload({ bytes: PIXEL, name: 'b.png' }),
        upload({ bytes: PIXEL, name: 'c.png' }),
      ])
      const { docs } = await content.database.payload.find({ collection: 'media', pagination: false, depth: 0 })
      expect((await names()).length).toBe(docs.length)
      expect((await heads()).length).toBe(Math.min(docs.length, 1))
    }
  })

  it('of a deleted picture are served no more, although this node has a copy', async () => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    await until(() => content.snapshot.current().pictures().has(doc.filename))
    expect((await ask(`${app.base}/media/${doc.filename}`)).status).toBe(200)
    await rest('DELETE', `/media/${doc.id}`)
    await until(() => !content.snapshot.current().pictures().has(doc.filename))
    expect((await ask(`${app.base}/media/${doc.filename}`)).status).toBe(404)
  })
})
