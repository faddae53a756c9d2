import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { sha256Of } from '#src/pictures/hash.ts'
import { takeInOldPictures } from '#src/server/process/old-pictures.ts'
import { ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'
import { openTestSnapshot, type TestDatabase, until } from '../helpers/payload.ts'
import { keptNames, removePictures, storedRows } from '../helpers/pictures.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { PIXEL, type Upload, uploadsAs } from '../helpers/upload.ts'

const content = testContent()
let upload: Upload
let rest: Rest

beforeAll(() => {
  upload = uploadsAs(content.database.payload, 'eindredacteur')
  rest = restAs(content.database.payload, 'eindredacteur')
})
beforeEach(() => removePictures(content.database.payload))

describe('another node, with a DATA_DIR of its own', () => {
  let node: TestDatabase
  let snapshot: Snapshot
  let app: TestApp
  beforeEach(async () => {
    node = { ...content.database, dataDir: mkdtempSync(path.join(tmpdir(), 'eenmond-node-')) }
    snapshot = await openTestSnapshot(node)
    app = await openTestApp({ database: node, snapshot })
  })
  afterEach(async () => {
    await app.close()
    await snapshot.close()
    rmSync(node.dataDir, { recursive: true })
  })
  const serves = (name: string) => ask(`${app.base}/media/${name}`)
  const knows = (name: string) => until(() => snapshot.current().pictures().has(name))

  it('serves a picture that was uploaded at the first, and goes on without the database', async () => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    await knows(doc.filename)
    const { status, body } = await serves(doc.filename)
    expect([status, sha256Of(body)]).toEqual([200, doc.sha256])
    const { findOne } = node.payload.db
    node.payload.db.findOne = () => Promise.reject(new Error('away'))
    try {
      expect((await serves(doc.filename)).status).toBe(200)
    } finally {
      node.payload.db.findOne = findOne
    }
  })

  it('serves no more what was deleted or replaced at the first', async () => {
    const { doc } = await upload({ bytes: PIXEL, name: 'a.png' })
    await knows(doc.filename)
    expect((await serves(doc.filename)).status).toBe(200)
    const replaced = await upload({ bytes: PIXEL, name: 'b.png', method: 'PATCH', path: `/media/${doc.id}` })
    await knows(replaced.doc.filename)
    expect((await serves(doc.filename)).status).toBe(404)
    expect((await serves(replaced.doc.filename)).status).toBe(200)
    await rest('DELETE', `/media/${doc.id}`)
    await until(async () => (await serves(replaced.doc.filename)).status === 404)
  })
})

describe('a picture of before, in DATA_DIR/media', () => {
  const logged: [object, string][] = []
  const log = {
    info: (fields: object, message: string) => void logged.push([fields, message]),
    warn: (fields: object, message: string) => void logged.push([fields, message]),
  } as unknown as Parameters<typeof takeInOldPictures>[0]['log']
  const start = () => takeInOldPictures({ payload: content.database.payload, dataDir: content.database.dataDir, log })
  const folder = () => path.join(content.database.dataDir, 'media')
  const old = async (filename: string) => {
    const data = { alt: { nl: 'Oud' }, filename }
    return String((await content.database.payload.db.create({ collection: 'media', data })).id)
  }
  const lies = (name: string) => writeFileSync(path.join(folder(), name), Buffer.from(`bytes of ${name}`))
  beforeEach(() => {
    logged.length = 0
    rmSync(folder(), { recursive: true, force: true })
    mkdirSync(folder())
  })

  it('is taken into the database once, under its own name, and seen by every node', async () => {
    const id = await old('stadhuis (1).JPG')
    lies('stadhuis (1).JPG')
    await start()
    expect(await keptNames(content.database.payload)).toEqual(['stadhuis (1).JPG'])
    expect(logged).toEqual([[{ pictures: 1, bytes: 25 }, expect.stringContaining('taken into the database')]])
    await until(() => content.snapshot.current().pictures().has('stadhuis (1).JPG'))
    const before = await content.database.payload.count({ collection: 'publications' })
    await start()
    expect(await content.database.payload.count({ collection: 'publications' })).toEqual(before)
    expect(logged).toHaveLength(1)
    const { alt } = await content.database.payload.findByID({ collection: 'media', id, depth: 0 })
    expect(alt).toBe('Oud')
  })

  it('is one of many: each is taken in, two that are the same once', async () => {
    for (const name of ['a.png', 'b.png', 'c.png']) {
      await old(name)
      writeFileSync(path.join(folder(), name), name === 'c.png' ? 'another' : 'the same')
    }
    await start()
    expect((await keptNames(content.database.payload)).sort()).toEqual(['a.png', 'b.png', 'c.png'])
    expect((await storedRows(content.database.payload)).hashes).toHaveLength(2)
  })

  it('that two processes find at once is taken in once', async () => {
    await old('a.png')
    lies('a.png')
    await Promise.allSettled([start(), start()])
    expect(await keptNames(content.database.payload)).toEqual(['a.png'])
    expect((await storedRows(content.database.payload)).hashes).toHaveLength(1)
  })

  it('that nobody knows is left alone, and one that is not served as well', async () => {
    await old('pagina.html')
    await old('../geheim.png')
    for (const name of ['pagina.html', 'onbekend.png', '../geheim.png']) lies(name)
    await start()
    expect((await storedRows(content.database.payload)).rows).toBe(0)
    expect(readFileSync(path.join(folder(), 'onbekend.png'), 'utf8')).toBe('bytes of onbekend.png')
    expect(logged).toEqual([])
  })

  it('whose file is not on this node is named in the log, and looked for again', async () => {
    await old('a.png')
    await start()
    expect(logged).toEqual([[{ pictures: 1, files: ['a.png'] }, expect.stringContaining('not in DATA_DIR/media')]])
    lies('a.png')
    await start()
    expect(await keptNames(content.database.payload)).toEqual(['a.png'])
  })

  it('takes its file with it when it is deleted', async () => {
    const id = await old('a.png')
    lies('a.png')
    await start()
    await rest('DELETE', `/media/${id}`)
    expect(existsSync(path.join(folder(), 'a.png'))).toBe(false)
    expect((await storedRows(content.database.payload)).rows).toBe(0)
  })
})
