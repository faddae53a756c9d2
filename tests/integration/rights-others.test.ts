import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '#collections/raw.ts'
import { askedServerFunction } from '#src/admin/server-functions.ts'
import { testContent } from '../helpers/content.ts'
import { otherValues } from '../helpers/other-value.ts'
import {
  cell,
  isGranted,
  PIXEL,
  quietly,
  startWalk,
  upload,
  type Walk,
  whoMayWrite,
  whoWrites,
} from '../helpers/rights.ts'
import { CONTENT, ENDPOINTS, FIELDS, GLOBALS, type Letter, OTHERS, OWN_ENDPOINTS } from '../helpers/rights-table.ts'
import { makeUser, PASSWORD } from '../helpers/users.ts'

/** Walks the table of rights over all that is no content: lists, accounts, pictures, globals, and doors of their own. */
const content = testContent()
let walk: Walk
// biome-ignore lint/suspicious/noExplicitAny: by name of the collection
const local = () => content.database.payload as any
const fieldsIn = (slug: string) => local().collections[slug].config.flattenedFields

beforeAll(async () => {
  walk = await startWalk(content.database.payload)
  // Who is the only administrator cannot even ask to switch four eyes off.
  await makeUser(content.database.payload, { email: 'tweede.beheerder@example.nl', roles: ['beheerder'] })
  const picture = { data: PIXEL, mimetype: 'image/png', name: 'stip.png', size: PIXEL.length }
  const made = walk.made()
  made.ids.media = []
  for (const alt of ['Stip', 'Nog een stip'])
    made.ids.media.push((await local().create({ collection: 'media', data: { alt }, file: picture })).id)
})

/** A document of this kind that nobody of the table made, or is. */
async function anew(slug: string): Promise<string> {
  const made = walk.made()
  const { mark, ids } = made
  if (slug === 'users')
    return (
      await local().create({
        collection: slug,
        data: { email: `${mark}@example.nl`, name: mark, roles: ['medewerker'], password: PASSWORD },
      })
    ).id
  if (slug === 'payload-jobs')
    return (await local().jobs.queue({ task: 'find-links', input: {}, waitUntil: new Date('2100-01-01') })).id
  if (slug === 'media') {
    const file = { data: PIXEL, mimetype: 'image/png', name: `${mark}.png`, size: PIXEL.length }
    return (await local().create({ collection: slug, data: { alt: mark }, file })).id
  }
  const data = otherValues({ fields: fieldsIn(slug), now: {}, made })
  if (slug === 'payload-preferences') {
    const user = { relationTo: 'users', value: ids.users![0] }
    return (await local().db.create({ collection: slug, data: { key: mark, value: {}, user } })).id
  }
  return (await local().create({ collection: slug, data, depth: 0 })).id
}
const readFrom = (slug: string, id: string) =>
  local().findByID({ collection: slug, id, depth: 0, showHiddenFields: true, disableErrors: true })

describe.each(Object.keys(OTHERS))('%s', (slug) => {
  const cells = OTHERS[slug]!
  let id = ''
  beforeAll(async () => {
    id = await anew(slug)
  })
  const only = (document: string) => `where[id][equals]=${document}&depth=0`

  it('is read as the table says, over REST and in the Local API', async () => {
    const inList = await cell(async (letter) => {
      const { body } = await walk.rest[letter]('GET', `/${slug}?${only(id)}`)
      return body.docs?.length === 1
    })
    expect(inList).toBe(cells.read)
    // By its key, each his own.
    if (slug !== 'payload-preferences') {
      const byId = await cell(
        async (letter) => (await walk.rest[letter]('GET', `/${slug}/${id}?depth=0`)).body.id === id,
      )
      expect(byId).toBe(cells.read)
    }
  })

  it('is written as the table says, field by field, over REST, in bulk and in the Local API', async () => {
    const ways: ((letter: Letter, data: object) => Promise<unknown>)[] = [
      (letter, data) => walk.rest[letter]('PATCH', `/${slug}/${id}?depth=0`, data),
      (letter, data) => walk.rest[letter]('PATCH', `/${slug}?${only(id)}`, data),
      (letter, data) => quietly(local().update({ ...walk.local[letter], collection: slug, id, data })),
    ]
    const writing = { name: slug, fields: fieldsIn(slug), made: walk.made, read: () => readFrom(slug, id) }
    for (const write of ways) expect(await whoWrites({ ...writing, write })).toEqual(whoMayWrite(slug, cells))
  })

  it('is made as the table says, over REST and in the Local API', async () => {
    const count = async () => (await local().count({ collection: slug })).totalDocs
    const data = () => {
      const made = walk.made()
      const account = { email: `${made.mark}@example.nl`, name: made.mark, roles: ['medewerker'], password: PASSWORD }
      return slug === 'users' ? account : otherValues({ fields: fieldsIn(slug), now: {}, made })
    }
    const isMore = async (work: () => Promise<unknown>) => {
      const before = await count()
      await work().catch(() => undefined)
      return (await count()) > before
    }
    const rest = await cell((letter) =>
      isMore(() =>
        slug === 'media'
          ? upload({ payload: content.database.payload, letter, path: '/media', data: { alt: 'x' } })
          : walk.rest[letter]('POST', `/${slug}`, data()),
      ),
    )
    expect(rest).toBe(cells.create)
    if (slug === 'media') return
    const inLocal = await cell((letter) =>
      isMore(() => local().create({ ...walk.local[letter], collection: slug, data: data() })),
    )
    expect(inLocal).toBe(cells.create)
  })

  it('is thrown away as the table says, over REST, in bulk and in the Local API', async () => {
    const ways: ((letter: Letter, document: string) => Promise<unknown>)[] = [
      (letter, document) => walk.rest[letter]('DELETE', `/${slug}/${document}`),
      (letter, document) => walk.rest[letter]('DELETE', `/${slug}?${only(document)}`),
      (letter, document) => quietly(local().delete({ ...walk.local[letter], collection: slug, id: document })),
    ]
    for (const remove of ways) {
      let document = await anew(slug)
      const found = await cell(async (letter) => {
        await remove(letter, document)
        if (await readFrom(slug, document)) return false
        document = await anew(slug)
        return true
      })
      expect(found).toBe(cells.remove)
    }
  })
})

describe('pictures', () => {
  it('A18: get another file from who may write them, and what is told of the file is not taken from anybody', async () => {
    const id = await anew('media')
    const lies = {
      mimeType: 'text/html',
      filesize: 1,
      width: 1,
      url: '/x',
      filename: 'x.html',
      createdAt: '2000-01-01T00:00:00.000Z',
    }
    const found = await cell(async (letter) => {
      const { mark } = walk.made()
      const asked = { payload: content.database.payload, letter, path: `/media/${id}`, method: 'PATCH' }
      await upload({ ...asked, data: { alt: mark, ...lies } })
      const now = await readFrom('media', id)
      for (const [name, value] of Object.entries(lies)) if (name !== 'width') expect(now[name], name).not.toBe(value)
      return now.alt === mark
    })
    expect(found).toBe(OTHERS.media!.text)
  })
})

describe.each(Object.keys(GLOBALS))('global %s', (slug) => {
  const cells = GLOBALS[slug]!
  const fields = () => local().globals.config.find((global: { slug: string }) => global.slug === slug).flattenedFields
  const read = () => local().findGlobal({ slug, depth: 0, showHiddenFields: true })
  /** With something in every list, so that an empty one is another value. */
  let base: Record<string, unknown> = {}
  beforeAll(async () => {
    if (slug !== 'site') return
    const { createdAt, updatedAt, ...now } = await read()
    base = { ...now, notices: [{ text: 'Eerst' }], letter: { sender: 'A' }, logo: null }
  })
  const reset = async () => {
    if (slug === 'site') await local().updateGlobal({ slug, data: base })
  }
  const writing = () => ({ name: slug, fields: fields(), made: walk.made, read })

  it('is read as the table says', async () => {
    const found = await cell(
      async (letter) => (await walk.rest[letter]('GET', `/globals/${slug}?depth=0`)).status === 200,
    )
    expect(found).toBe(cells.read)
    const versions = await cell(async (letter) => {
      const { body } = await walk.rest[letter]('GET', `/globals/${slug}/versions?limit=1&depth=0`)
      return body.docs?.length === 1
    })
    expect(versions).toBe(cells.versions)
  })

  it('is written as the table says, field by field, over REST and in the Local API', async () => {
    const ways: ((letter: Letter, data: object) => Promise<unknown>)[] = [
      (letter, data) => walk.rest[letter]('POST', `/globals/${slug}?depth=0`, data),
      (letter, data) => quietly(local().updateGlobal({ ...walk.local[letter], slug, data })),
    ]
    for (const way of ways) {
      const write = async (letter: Letter) => {
        const { createdAt, updatedAt, ...data } = otherValues({ fields: fields(), now: base, made: walk.made() })
        await way(letter, { ...data, createdAt: '2000-01-01T00:00:00.000Z' })
      }
      const before = async () => {
        await reset()
        return { createdAt: '2000-01-01T00:00:00.000Z' }
      }
      expect(await whoWrites({ ...writing(), write, before })).toEqual(whoMayWrite(slug, cells))
    }
  })

  if (slug !== 'site') return
  it('A5: is written as the table says, field by field, by restoring a version', async () => {
    await reset()
    const other = otherValues({ fields: fields(), now: base, made: walk.made() })
    await local().updateGlobal({ slug, data: { ...other, fourEyes: false } })
    const { docs } = await local().findGlobalVersions({ slug, sort: '-updatedAt', limit: 1, depth: 0 })
    const before = async () => {
      await reset()
      return {}
    }
    const write = (letter: Letter) => walk.rest[letter]('POST', `/globals/${slug}/versions/${docs[0].id}`)
    expect(await whoWrites({ ...writing(), write, before })).toEqual(whoMayWrite(slug, cells))
  })
})

describe('server functions of the admin', () => {
  it.each(['schedule-publish', 'get-upcoming-scheduled-publish'])(
    'are closed where four eyes have their place: %s',
    (name) => {
      expect(askedServerFunction({ name, args: {} })).toBeNull()
    },
  )
})

describe('doors of their own', () => {
  let documents: Record<string, string> = {}
  beforeAll(async () => {
    documents = { 'fee-plans': await anew('fee-plans'), 'preview-links': await anew('preview-links') }
    const folder = path.join(content.database.dataDir, 'mail')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'een.eml'), 'Subject: x')
  })

  it.each(Object.entries(ENDPOINTS))('%s is for %s', async (door, letters) => {
    const [method = '', address = ''] = door.split(' ')
    const [, slug = ''] = address.split('/')
    const place = address
      .replace(':id?', '')
      .replace(':id', documents[slug] ?? 'x')
      .replace(':name', 'een.eml')
    const { docs } = await local().find({ collection: 'products', limit: 1, depth: 0, sort: 'id' })
    const data = {
      collection: 'products',
      id: docs[0].id,
      email: 'medewerker@example.nl',
      password: PASSWORD,
      name: 'x',
    }
    const found = await cell(async (letter) => {
      const { status } = await walk.rest[letter](method.toUpperCase(), place, method === 'post' ? data : undefined)
      return isGranted(status)
    })
    expect(found).toBe(letters)
  })
})

describe('the table', () => {
  const config = () => content.database.payload.config

  it('has every collection and every global', () => {
    const names = config().collections.map(({ slug }) => slug)
    expect(Object.keys({ ...CONTENT, ...OTHERS }).sort()).toEqual(names.sort())
    expect(Object.keys(CONTENT).sort()).toEqual([...CONTENT_SLUGS].sort())
    expect(Object.keys(GLOBALS).sort()).toEqual(
      config()
        .globals.map(({ slug }) => slug as string)
        .sort(),
    )
  })

  it('has every field, once', () => {
    for (const { slug, flattenedFields } of [...config().collections, ...config().globals]) {
      const inTable = Object.values(FIELDS[slug] ?? {}).flatMap((names) => names.split(/\s+/).filter(Boolean))
      expect(inTable.sort(), slug).toEqual(flattenedFields.map(({ name }) => name).sort())
    }
  })

  it('has every door', () => {
    const usual = new Set([
      ...['get /', 'get /:id', 'get /count', 'post /', 'patch /', 'patch /:id', 'delete /', 'delete /:id'],
      ...['get /versions', 'get /versions/:id', 'post /versions/:id', 'post /:id/duplicate', 'post /access/:id?'],
      // Of content: in rights.test.ts.
      ...['get /:id/state', 'get /:id/history', 'get /:id/breaks', 'post /:id/submit', 'post /:id/withdraw'],
      ...['post /:id/approve', 'post /:id/send-back', 'post /:id/publish', 'post /:id/plan', 'post /:id/cancel'],
      ...['post /:id/emergency', 'post /:id/take-down', 'post /access'],
    ])
    const doors = [
      ...config().collections.map(({ slug, endpoints }) => ({ at: `/${slug}`, endpoints })),
      ...config().globals.map(({ slug, endpoints }) => ({ at: `/globals/${slug}`, endpoints })),
      { at: '', endpoints: config().endpoints },
    ].flatMap(({ at, endpoints }) =>
      (endpoints || [])
        .filter(
          (door) => !usual.has(`${door.method} ${door.path}`) || (at === '/fee-plans' && / plan$/.test(door.path)),
        )
        .map(({ method, path: place }) => `${method} ${at}${place}`),
    )
    const known = [
      ...Object.keys(ENDPOINTS),
      ...OWN_ENDPOINTS.trim()
        .split(/\s{2,}|\n/)
        .map((door) => door.trim()),
    ]
    expect(doors.filter((door) => !known.includes(door))).toEqual([])
  })
})
