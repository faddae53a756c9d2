import { createLocalReq, type SanitizedGlobalConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS, type ContentSlug } from '#collections/raw.ts'
import { withEmptyFields } from '#collections/versions/empty-fields.ts'
import { latestVersion, versionById } from '#collections/versions/versions.ts'
import { testContent } from '../helpers/content.ts'
import { type Rest, restAs } from '../helpers/rest.ts'
import { userWith } from '../helpers/users.ts'

/** Putting an old version back is a save like another one: who may not write it, does not write it by restoring either. */
const content = testContent()
let beheerder: Rest
let redacteur: Rest
let kennisredacteur: Rest
let eindredacteur: Rest

beforeAll(() => {
  const { payload } = content.database
  beheerder = restAs(payload, 'beheerder')
  redacteur = restAs(payload, 'redacteur')
  kennisredacteur = restAs(payload, 'kennisredacteur')
  eindredacteur = restAs(payload, 'eindredacteur')
})

const bySlug = async (slug: string) => {
  const { docs } = await content.database.payload.find({
    collection: 'products',
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]!
}

const draftOf = (id: string) =>
  content.database.payload.findByID({ collection: 'products', id, draft: true, depth: 0, locale: 'all' })

/** The versions of a document, the oldest first. */
async function versionsOf(collection: ContentSlug, id: string) {
  const { docs } = await content.database.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    depth: 0,
    pagination: false,
    limit: 0,
  })
  return docs
}

const save = (rest: Rest, id: string, data: object, locale = 'nl') =>
  rest('PATCH', `/products/${id}?draft=true&locale=${locale}`, data)

describe('restoring a version of a document', () => {
  it('A9: leaves the text that residents read as it was, for who may only write internal text', async () => {
    const { id } = await bySlug('paspoort')
    await save(beheerder, id, { title: 'De titel van nu' })
    await save(beheerder, id, { title: 'The title of now' }, 'en')
    const [oldest] = await versionsOf('products', id)
    const before = await draftOf(id)
    await kennisredacteur('POST', `/products/versions/${oldest!.id}?draft=true`)
    const after = await draftOf(id)
    for (const name of ['title', 'summary', 'sections', 'evidence', 'keywords', 'slug', 'owner'] as const)
      expect(after[name], name).toEqual(before[name])
  })

  it('A9: leaves the internal notes as they were, for who may only write the text', async () => {
    const { id } = await bySlug('rijbewijs')
    await save(beheerder, id, { title: 'Eerste' })
    const first = (await versionsOf('products', id)).at(-1)!
    await save(beheerder, id, { title: 'Tweede', internal: { maatwerk: 'Bel eerst met de teamleider' } })
    const answer = await redacteur('POST', `/products/versions/${first.id}?draft=true`)
    expect(answer.status).toBe(200)
    const { title, internal } = await draftOf(id)
    expect(title).toMatchObject({ nl: 'Eerste' })
    expect(internal?.maatwerk).toBe('Bel eerst met de teamleider')
  })

  it.each(['', '?draft=true', '?draft=false'])('A9: lands as a draft, never before residents (%s)', async (query) => {
    const { id } = await bySlug('vog')
    await save(beheerder, id, { title: 'Nog iets anders' })
    const [oldest] = await versionsOf('products', id)
    const shown = () => content.database.payload.findByID({ collection: 'products', id, depth: 0 })
    const before = await shown()
    expect((await redacteur('POST', `/products/versions/${oldest!.id}${query}`)).status).toBe(200)
    expect(await shown()).toEqual(before)
    expect((await draftOf(id))._status).toBe('draft')
  })

  it('A9: is refused to who may change nothing, and changes nothing while a plan waits', async () => {
    const { id } = await bySlug('klacht')
    const [oldest] = await versionsOf('products', id)
    const count = async () => (await versionsOf('products', id)).length
    const before = await count()
    for (const who of ['medewerker', null] as const) {
      const answer = await restAs(content.database.payload, who)('POST', `/products/versions/${oldest!.id}?draft=true`)
      expect(answer.status, String(who)).toBe(403)
    }
    const planned = await content.database.payload.create({
      collection: 'reviews',
      data: { source: 'products', document: id, state: 'planned', kind: 'takeDown', publishAt: '2100-01-01T00:00:00Z' },
    })
    expect((await beheerder('POST', `/products/versions/${oldest!.id}?draft=true`)).status).toBe(403)
    expect(await count()).toBe(before)
    await content.database.payload.delete({ collection: 'reviews', id: planned.id })
  })

  it('says that a version is not there, when it is not', async () => {
    expect((await beheerder('POST', '/products/versions/bestaat-niet')).status).toBe(404)
  })

  it('A9: is noted as written by who restored', async () => {
    const { id } = await bySlug('bezwaar')
    await save(beheerder, id, { title: 'Van de beheerder' })
    const version = (await versionsOf('products', id)).at(-1)!
    await save(beheerder, id, { title: 'Weer anders' })
    await redacteur('POST', `/products/versions/${version.id}?draft=true`)
    const { id: restorer } = await userWith({ payload: content.database.payload, role: 'redacteur' })
    expect((await draftOf(id)).changedBy).toBe(restorer)
  })

  it.each(CONTENT_SLUGS)(
    'A9: brings back the whole text in both languages, for who may write all of it: %s',
    async (slug) => {
      const { payload } = content.database
      const req = await createLocalReq({}, payload)
      const { docs } = await payload.find({ collection: slug, limit: 1, sort: 'id', depth: 0 })
      for (const { id: document } of docs) {
        const before = await latestVersion({ req, collection: slug, document })
        const name = slug === 'questions' ? 'question' : slug === 'facts' ? 'label' : 'title'
        const more = { themes: [], keywords: ['x'], evidence: [], values: [{ number: 1 }], blocks: [], messages: [] }
        const data = { [name]: 'Heel anders', summary: 'Anders', ...more, steps: [], sections: { apply: null } }
        for (const locale of ['nl', 'en'] as const)
          await payload.update({ collection: slug, id: document, draft: true, locale, data: data as never })
        const changed = await latestVersion({ req, collection: slug, document })
        expect(changed?.hash).not.toBe(before?.hash)
        const answer = await beheerder('POST', `/${slug}/versions/${before!.id}?draft=true`)
        expect(answer.status).toBe(200)
        const after = await latestVersion({ req, collection: slug, document })
        expect(after?.hash).toBe((await versionById({ req, collection: slug, id: before!.id }))?.hash)
      }
    },
  )

  it('A9: is closed in the Local API where access counts, for then no field says who may write it', async () => {
    const { payload } = content.database
    const user = await userWith({ payload, role: 'kennisredacteur' })
    const { id } = await bySlug('evenement')
    const [oldest] = await versionsOf('products', id)
    const asked = { collection: 'products', id: oldest!.id, user } as const
    await expect(payload.restoreVersion({ ...asked, overrideAccess: false })).rejects.toThrow()
    await expect(payload.restoreVersion(asked)).rejects.toThrow()
  })
})

describe('restoring a version of the site', () => {
  const site = () => content.database.payload.findGlobal({ slug: 'site', depth: 0 })
  const siteVersions = async () => {
    const { docs } = await content.database.payload.findGlobalVersions({ slug: 'site', sort: '-updatedAt', depth: 0 })
    return docs
  }
  /** As a municipality that once worked without four eyes; done by this program, so without a second person. */
  async function withoutFourEyesOnce(): Promise<string> {
    const { payload } = content.database
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: false } })
    const old = (await siteVersions())[0]!
    expect(old.version.fourEyes).toBe(false)
    await payload.updateGlobal({ slug: 'site', data: { fourEyes: true } })
    return old.id
  }

  it('A5: does not switch four eyes off, for who may not', async () => {
    const old = await withoutFourEyesOnce()
    await eindredacteur('POST', `/globals/site/versions/${old}`)
    expect((await site()).fourEyes).toBe(true)
    await eindredacteur('POST', `/globals/site/versions/${old}?draft=true`)
    expect((await site()).fourEyes).toBe(true)
  })

  it('A5: is closed in the Local API', async () => {
    const old = await withoutFourEyesOnce()
    const { payload } = content.database
    const user = await userWith({ payload, role: 'eindredacteur' })
    const asked = { slug: 'site', id: old, user } as const
    await expect(payload.restoreGlobalVersion({ ...asked, overrideAccess: false })).rejects.toThrow()
    await expect(payload.restoreGlobalVersion(asked)).rejects.toThrow()
    expect((await site()).fourEyes).toBe(true)
  })

  it('A5: brings the rest back, in both languages, for who may write it', async () => {
    const texts = async () => {
      const { updatedAt, createdAt, ...rest } = (await content.database.payload.findGlobal({
        slug: 'site',
        depth: 0,
        locale: 'all',
      })) as unknown as Record<string, unknown>
      // What is empty is null on one database and absent on the other.
      const [{ flattenedFields: fields }] = content.database.payload.globals.config as [SanitizedGlobalConfig]
      const filled = JSON.stringify(
        withEmptyFields({ fields, data: rest, isInAllLocales: true }),
        (_key, value) => value ?? undefined,
      )
      return JSON.parse(filled)
    }
    await eindredacteur('POST', '/globals/site', { exampleNotice: 'Zo was het', notices: [{ text: 'Eerst dit' }] })
    const { id: row } = (await site()).notices![0]!
    await eindredacteur('POST', '/globals/site?locale=en', {
      exampleNotice: 'As it was',
      notices: [{ id: row, text: 'First this' }],
    })
    const before = await texts()
    const version = (await siteVersions())[0]!
    await eindredacteur('POST', '/globals/site', { exampleNotice: 'Anders', notices: [], letter: { sender: 'X' } })
    expect(await texts()).not.toEqual(before)
    const answer = await eindredacteur('POST', `/globals/site/versions/${version.id}`)
    expect(answer.status).toBe(200)
    expect(await texts()).toEqual(before)
  })

  it.each(['redacteur', 'kennisredacteur', 'medewerker', null] as const)(
    'A5: is refused to who may not write it: %s',
    async (who) => {
      const version = (await siteVersions()).at(-1)!
      const before = await site()
      const answer = await restAs(content.database.payload, who)('POST', `/globals/site/versions/${version.id}`)
      expect(answer.status).toBe(403)
      expect(await site()).toEqual(before)
    },
  )
})
