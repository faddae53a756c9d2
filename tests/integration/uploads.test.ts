import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BROKEN, NO_PICTURE, TOO_MANY_PIXELS, WRONG_KIND } from '#collections/pictures/picture-file.ts'
import { ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'
import { askApi, type Rest, restAs } from '../helpers/rest.ts'
import { PIXEL, type Upload, uploadsAs } from '../helpers/upload.ts'

const content = testContent()
let folder: string
let upload: Upload
let rest: Rest
let app: TestApp

beforeAll(async () => {
  folder = path.join(content.database.dataDir, 'media')
  upload = uploadsAs(content.database.payload, 'eindredacteur')
  rest = await restAs(content.database.payload, 'eindredacteur')
  app = await openTestApp(content)
})
beforeEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => app.close())

const OURS = /^[0-9a-f]{32}\.(png|jpg|webp)$/
const SCRIPT = Buffer.from('<script>document.title = "PWNED"</script>')
const picture = (width = 4, height = 4) => sharp({ create: { width, height, channels: 3, background: '#2a6' } })

const kept = (name: string) => readFileSync(path.join(folder, name))

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
    expect(doc).toMatchObject({ mimeType: 'image/png', width: 1, height: 1, filesize: kept(doc.filename).length })
    expect(readdirSync(folder)).toEqual([doc.filename])
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
      expect(kept(doc.filename).includes('<script>')).toBe(false)
      expect((await sharp(kept(doc.filename)).metadata()).exif).toBeUndefined()
    },
  )

  it('a picture that is also a program is only a picture afterwards', async () => {
    const jpeg = await picture().jpeg().toBuffer()
    // A comment (FF FE, length, text) after the first two bytes.
    const program = Buffer.from('*/=1;fetch("/api/users")/*')
    const length = Buffer.from([0xff, 0xfe, 0, program.length + 2])
    const both = Buffer.concat([jpeg.subarray(0, 2), length, program, jpeg.subarray(2)])
    const { doc } = await upload({ bytes: both, name: 'teller.ecma', type: 'image/jpeg' })
    expect(kept(doc.filename).includes('fetch')).toBe(false)
  })

  it('another file in the place of a picture goes the same way, and the old one is gone', async () => {
    const { doc: before } = await upload({ bytes: PIXEL, name: 'a.png' })
    const replaced = { method: 'PATCH', path: `/media/${before.id}`, data: { filename: 'b.html' } }
    const { status, doc } = await upload({ bytes: Buffer.concat([PIXEL, SCRIPT]), name: 'pagina.html', ...replaced })
    expect(status).toBe(200)
    expect(doc.filename).toMatch(OURS)
    expect(readdirSync(folder)).toEqual([doc.filename])
    expect(kept(doc.filename).includes('<script>')).toBe(false)
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
    expect(readdirSync(folder)).toEqual([doc.filename])
  })

  it('nothing is fetched from an address, and a picture has no copies', async () => {
    const fetched = await rest('POST', '/media', { alt: 'x', filename: 'x.png', url: `${app.base}/favicon.svg` })
    expect(fetched.status).toBe(400)
    expect(fetched.body.errors[0].data.errors).toEqual([{ path: 'file', message: NO_PICTURE.nl }])
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    expect((await rest('POST', `/media/${doc.id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
    expect((await rest('POST', '/media/duplicate', {})).status).toBeGreaterThanOrEqual(400)
    expect(readdirSync(folder)).toEqual([doc.filename])
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

describe('A1: what lies in the folder of pictures is served as a picture, or not', () => {
  const doors = (name: string) => [
    () => ask(`${app.base}/media/${name}`),
    async () => {
      const answer = await askApi({ payload: content.database.payload, path: `/media/file/${name}`, who: 'medewerker' })
      const body = Buffer.from(await answer.arrayBuffer())
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body }
    },
  ]
  const leave = (name: string) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, name), Buffer.concat([PIXEL, SCRIPT]))
  }

  it.each([
    ['0123.png', 'image/png'],
    ['stadhuis (1) bij avond.JPG', 'image/jpeg'],
    ['café.webp', 'image/webp'],
    ['e.html.avif', 'image/avif'],
  ])('%s, at both doors, with a type from a fixed list, and nothing in it runs', async (name, type) => {
    leave(name)
    for (const door of doors(encodeURIComponent(name))) {
      const { status, headers, body } = await door()
      expect(status).toBe(200)
      expect(headers['content-type']).toBe(type)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['content-security-policy']).toContain("sandbox; default-src 'none'")
      expect(body.equals(kept(name))).toBe(true)
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
    leave(name)
    for (const door of doors(encodeURIComponent(name))) {
      const { status, body } = await door()
      expect(status).toBe(404)
      expect(body.includes('PWNED')).toBe(false)
    }
  })

  it('a folder, an address out of the folder and an address that is none are not there', async () => {
    mkdirSync(path.join(folder, 'map.png'), { recursive: true })
    writeFileSync(path.join(content.database.dataDir, 'geheim.png'), PIXEL)
    for (const name of ['map.png', '..%2fgeheim.png', '..%5cgeheim.png', '%E0%A4%A.png', 'x%00.png', 'a.png/b.png']) {
      const { status } = await ask(`${app.base}/media/${name}`)
      expect([400, 404], name).toContain(status)
    }
    for (const name of ['map.png', '..%2fgeheim.png', '..%5cgeheim.png']) {
      const answer = await askApi({ payload: content.database.payload, path: `/media/file/${name}`, who: 'medewerker' })
      expect(answer.status, name).toBe(404)
    }
  })

  it('nobody who did not sign in is served at Payload’s own door', async () => {
    leave('a.png')
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

it('A2: a picture for which there is no room is not stored, and its editor is told so in words of their own', async () => {
  const full = vi.spyOn(fs, 'writeFile').mockRejectedValue(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
  try {
    const nl = await upload({ bytes: PIXEL, name: 'a.png' })
    expect(nl).toMatchObject({ status: 507, error: { data: { code: 'notStored' } } })
    const en = await upload({ bytes: PIXEL, name: 'a.png', language: 'en' })
    expect(en.error.message).not.toBe(nl.error.message)
    expect(nl.error.message).toContain('schijf')
  } finally {
    full.mockRestore()
  }
})
