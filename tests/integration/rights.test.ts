import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS, type ContentSlug } from '#collections/raw.ts'
import { testContent } from '../helpers/content.ts'
import { otherValues, paragraph } from '../helpers/other-value.ts'
import { cell, isGranted, quietly, startWalk, type Walk, whoMayWrite, whoWrites } from '../helpers/rights.ts'
import { CONTENT, FIELDS, LETTERS, type Letter, READ_FIELDS } from '../helpers/rights-table.ts'

/** Walks the table of rights over content: everybody, every field, every action, every way in. */
const content = testContent()
let walk: Walk
beforeAll(async () => {
  walk = await startWalk(content.database.payload)
})

// biome-ignore lint/suspicious/noExplicitAny: by name of the collection
const local = () => content.database.payload as any

describe.each(CONTENT_SLUGS)('%s', (slug) => {
  const cells = CONTENT[slug]!
  const fields = () => content.database.payload.collections[slug].config.flattenedFields
  let id = ''
  beforeAll(async () => {
    const { docs } = await content.database.payload.find({ collection: slug, limit: 1, depth: 0, sort: '-id' })
    id = docs[0]!.id
  })
  const read = async (document = id) =>
    local().findByID({
      collection: slug,
      id: document,
      draft: true,
      locale: 'nl',
      fallbackLocale: false,
      depth: 0,
      showHiddenFields: true,
    })
  const named = (word: string) => ({ [nameOf(slug)]: word, slug: word, key: word })
  const newDraft = async (): Promise<string> => {
    const { mark } = walk.made()
    return (await local().create({ collection: slug, draft: true, data: named(mark), depth: 0 })).id
  }
  const writing = () => ({ name: slug, fields: fields(), made: walk.made, read })
  const save = (data: object) => local().update({ collection: slug, id, draft: true, data, depth: 0 })

  it('is read as the table says, over REST', async () => {
    await save({ [nameOf(slug)]: 'Een concept' })
    const { docs } = await local().findVersions({ collection: slug, where: { parent: { equals: id } }, limit: 1 })
    const only = `where[id][equals]=${id}&depth=0`
    const ways = {
      '': (rest: Walk['rest']['b']) => rest('GET', `/${slug}/${id}?depth=0`),
      'in a list': (rest: Walk['rest']['b']) => rest('GET', `/${slug}?${only}`),
      'as drafts': (rest: Walk['rest']['b']) => rest('GET', `/${slug}?draft=true&${only}`),
      counted: (rest: Walk['rest']['b']) => rest('GET', `/${slug}/count?${only}`),
      'its versions': (rest: Walk['rest']['b']) => rest('GET', `/${slug}/versions?where[parent][equals]=${id}&depth=0`),
      'one version': (rest: Walk['rest']['b']) => rest('GET', `/${slug}/versions/${docs[0].id}?depth=0`),
      'how it stands': (rest: Walk['rest']['b']) => rest('GET', `/${slug}/${id}/state`),
      'its history': (rest: Walk['rest']['b']) => rest('GET', `/${slug}/${id}/history`),
      'what points to it': (rest: Walk['rest']['b']) => rest('GET', `/${slug}/${id}/breaks`),
    }
    const found: Record<string, string> = {}
    for (const [way, ask] of Object.entries(ways)) {
      found[way] = await cell(async (letter) => {
        const { status, body } = await ask(walk.rest[letter])
        const isThere = status === 200 && body.docs?.length !== 0 && body.totalDocs !== 0
        if (isThere && way === '') expect(body).toMatchObject({ id, [nameOf(slug)]: expect.any(String) })
        return isThere
      })
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(ways).map((way) => [way, cells.read])))
  })

  it('is read as the table says, in the Local API: drafts by editors, what is published by everybody', async () => {
    await save({ [nameOf(slug)]: 'Een concept' })
    const find = async (letter: Letter, draft: boolean) => {
      const where = { id: { equals: id } }
      const { docs } = await local().find({ ...walk.local[letter], collection: slug, draft, where })
      return docs[0]
    }
    expect(await cell(async (letter) => (await find(letter, true))?.[nameOf(slug)] === 'Een concept')).toBe(cells.read)
    expect(await cell(async (letter) => (await find(letter, false))?._status === 'published')).toBe('berkma')
  })

  it('shows its fields as the table says', async () => {
    const { mark, ids } = walk.made()
    const filled = {
      changeNote: mark,
      changedBy: ids.users![0],
      textChangedAt: { nl: '2026-01-01T00:00:00.000Z' },
      ...(slug === 'products' ? { internal: { maatwerk: mark }, owner: ids.users![0], reviewDate: '2027-01-01' } : {}),
      ...(slug === 'questions' ? { toelichting: paragraph(mark) } : {}),
    }
    await local().update({ collection: slug, id, draft: false, data: { ...filled, _status: 'published' } })
    const found: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const letter of LETTERS) {
      const { docs } = await local().find({ ...walk.local[letter], collection: slug, where: { id: { equals: id } } })
      for (const { name } of fields()) {
        const isShown = docs[0][name] !== undefined && docs[0][name] !== null
        found[name] = `${found[name] ?? ''}${isShown ? letter : '-'}`
      }
    }
    const whole = await local().findByID({ collection: slug, id, depth: 0 })
    for (const { name } of fields()) {
      const says = READ_FIELDS[`${slug}.${name}`] ?? READ_FIELDS[`*.${name}`]
      expected[name] = says ?? ((whole[name] ?? null) === null ? '------' : 'berkma')
    }
    expect(found).toEqual(expected)
  })

  it('is written as the table says, field by field, over REST', async () => {
    const write = (letter: Letter, data: object) =>
      walk.rest[letter]('PATCH', `/${slug}/${id}?draft=true&depth=0`, data)
    expect(await whoWrites({ ...writing(), write })).toEqual(whoMayWrite(slug, cells))
  })

  it('is written as the table says, field by field, in bulk', async () => {
    const where = `where[id][equals]=${id}`
    const write = (letter: Letter, data: object) =>
      walk.rest[letter]('PATCH', `/${slug}?draft=true&depth=0&${where}`, data)
    expect(await whoWrites({ ...writing(), write })).toEqual(whoMayWrite(slug, cells))
  })

  it('is written as the table says, field by field, in the Local API', async () => {
    const write = (letter: Letter, data: object) =>
      quietly(local().update({ ...walk.local[letter], collection: slug, id, draft: true, data }))
    expect(await whoWrites({ ...writing(), write })).toEqual(whoMayWrite(slug, cells))
  })

  it('A9: is written as the table says, field by field, by restoring a version', async () => {
    const { id: _, createdAt, updatedAt, _status, ...base } = await read()
    const other = otherValues({ fields: fields(), now: base, made: walk.made() })
    const { _status: __, ...version } = other
    await save(version)
    const { docs } = await local().findVersions({
      collection: slug,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
    })
    const before = async () => {
      await save({ ...base, changeNote: 'nu' })
      return version
    }
    const write = (letter: Letter) => walk.rest[letter]('POST', `/${slug}/versions/${docs[0].id}?draft=true`)
    const { changeNote, ...found } = await whoWrites({ ...writing(), write, before })
    const { changeNote: ___, ...expected } = whoMayWrite(slug, cells)
    expect(found).toEqual(expected)
  })

  it('is written as the table says by copying one language over the other', async () => {
    // What the admin calls: a server function of Payload, without Next around it.
    const { copyDataFromLocale } = await import(
      '../../node_modules/@payloadcms/ui/dist/utilities/copyDataFromLocale.js'
    )
    const english = async () =>
      local().findByID({ collection: slug, id, draft: true, locale: 'en', fallbackLocale: false, depth: 0 })
    const found = await cell(async (letter) => {
      await save({ [nameOf(slug)]: walk.made().mark })
      const before = (await english())[nameOf(slug)]
      const { user } = walk.local[letter]
      const req = await createLocalReq({ user }, content.database.payload)
      const args = { collectionSlug: slug, docID: id, fromLocale: 'nl', toLocale: 'en', overrideData: true, req }
      await quietly(copyDataFromLocale(args as never))
      return (await english())[nameOf(slug)] !== before
    })
    expect(found).toBe(cells.text)
  })

  it('A18: gets new drafts as the table says, and what the program keeps is not taken from who makes one', async () => {
    const kept = { id: 'zelf-gekozen', createdAt: '2000-01-01T00:00:00.000Z', updatedAt: '2000-01-01T00:00:00.000Z' }
    const more = { changedBy: walk.made().ids.users![0], shortNumber: 7 }
    const overRest = await cell(async (letter) => {
      const data = { ...named(walk.made().mark), ...kept, ...more }
      const { status, body } = await walk.rest[letter]('POST', `/${slug}?draft=true&depth=0`, data)
      if (status !== 201) return false
      for (const [name, value] of Object.entries({ ...kept, ...more })) expect(body.doc[name], name).not.toBe(value)
      expect(body.doc._status).toBe('draft')
      return true
    })
    const inLocal = await cell((letter) =>
      quietly(local().create({ ...walk.local[letter], collection: slug, draft: true, data: named(walk.made().mark) })),
    )
    expect({ overRest, inLocal }).toEqual({ overRest: cells.create, inLocal: cells.create })
  })

  it('is copied as the table says, without the internal text for who may not write it', async () => {
    const document = await newDraft()
    const [internal] = (FIELDS[slug]?.internal ?? '').split(' ').filter(Boolean)
    const withText = { internal: { maatwerk: 'GEHEIM' }, toelichting: paragraph('GEHEIM') }
    await local().update({ collection: slug, id: document, draft: true, data: withText })
    const withInternal: string[] = []
    const copied = await cell(async (letter) => {
      const { mark } = walk.made()
      const { status, body } = await walk.rest[letter](
        'POST',
        `/${slug}/${document}/duplicate?draft=true&depth=0`,
        named(mark),
      )
      if (!isGranted(status)) return false
      const copy = await read(body.doc.id)
      expect(copy._status).toBe('draft')
      if (internal && JSON.stringify(copy[internal] ?? null).includes('GEHEIM')) withInternal.push(letter)
      return true
    })
    expect(copied).toBe(cells.create)
    const mayBoth = LETTERS.filter((letter) => cells.create!.includes(letter) && cells.internal!.includes(letter))
    expect(withInternal).toEqual(mayBoth)
  })

  it('is thrown away as the table says, over REST, in bulk and in the Local API, and never while residents see it', async () => {
    const ways: Record<string, (letter: Letter, document: string) => Promise<unknown>> = {
      rest: (letter, document) => walk.rest[letter]('DELETE', `/${slug}/${document}`),
      bulk: (letter, document) => walk.rest[letter]('DELETE', `/${slug}?where[id][equals]=${document}`),
      local: (letter, document) => quietly(local().delete({ ...walk.local[letter], collection: slug, id: document })),
    }
    for (const [way, remove] of Object.entries(ways)) {
      const isGone = async (letter: Letter, document: string) => {
        await remove(letter, document)
        return (await local().findByID({ collection: slug, id: document, draft: true, disableErrors: true })) === null
      }
      let draft = await newDraft()
      const found = await cell(async (letter) => {
        if (!(await isGone(letter, draft))) return false
        draft = await newDraft()
        return true
      })
      expect(found, way).toBe(cells.remove)
      expect(await cell((letter) => isGone(letter, id)), `${way}, published`).toBe('------')
    }
  })

  it('is submitted and decided about as the table says', async () => {
    const document = await newDraft()
    const found: Record<string, string> = {}
    for (const action of Object.keys(ACTIONS)) {
      found[action] = await cell(async (letter) => {
        const input = { reason: 'x', at: '2100-01-01' }
        const { body } = await walk.rest[letter]('POST', `/${slug}/${document}/${action}`, input)
        return !['notYours', 'noDocument'].includes(body.errors?.[0]?.data?.code)
      })
    }
    expect(found).toEqual(
      Object.fromEntries(Object.entries(ACTIONS).map(([action, column]) => [action, cells[column]!])),
    )
  })

  it('is published by saving by nobody, over REST, in bulk or in the Local API', async () => {
    const data = { [nameOf(slug)]: 'Stiekem', _status: 'published' }
    const shown = async () => (await local().findByID({ collection: slug, id, depth: 0, locale: 'nl' }))[nameOf(slug)]
    const ways: ((letter: Letter) => Promise<unknown>)[] = [
      (letter) => walk.rest[letter]('PATCH', `/${slug}/${id}`, data),
      (letter) => walk.rest[letter]('PATCH', `/${slug}?draft=true&where[id][equals]=${id}`, data),
      (letter) => quietly(local().update({ ...walk.local[letter], collection: slug, id, draft: false, data })),
      (letter) => quietly(local().update({ ...walk.local[letter], collection: slug, id, data: { _status: 'draft' } })),
    ]
    const before = await shown()
    for (const way of ways) {
      const found = await cell(async (letter) => {
        await way(letter)
        return (await shown()) !== before
      })
      expect(found).toBe('------')
    }
  })
})

/** The actions of four eyes, and the column of the table that says who may. */
const ACTIONS = {
  submit: 'submit',
  withdraw: 'submit',
  cancel: 'submit',
  approve: 'decide',
  'send-back': 'decide',
  publish: 'decide',
  plan: 'decide',
  emergency: 'decide',
  'take-down': 'decide',
}

const nameOf = (slug: ContentSlug) => (slug === 'questions' ? 'question' : slug === 'facts' ? 'label' : 'title')
