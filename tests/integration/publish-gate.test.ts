import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS, type ContentSlug, type LocalisedDocument } from '#collections/raw.ts'
import { whatBreaks } from '#collections/reading/what-breaks.ts'
import { type GateContext, readGateContext } from '#src/editorial/gate/context.ts'
import { findings } from '#src/editorial/gate/gate.ts'
import { rich } from '../fixtures/editorial/gate.ts'
import { testContent } from '../helpers/content.ts'

const content = testContent()
let context: GateContext

/** The starter content was reviewed for this day. */
const instant = Date.parse('2026-11-22T12:00:00Z')

beforeAll(async () => {
  // What stands around life events: it holds what the rules of all other content ask too.
  context = await readGateContext({ req: { payload: content.database.payload }, collection: 'journeys', instant })
})

async function documentsOf(collection: ContentSlug, slug?: string): Promise<LocalisedDocument[]> {
  const { docs } = await content.database.payload.find({
    collection,
    where: slug ? { slug: { equals: slug } } : {},
    locale: 'all',
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true,
  })
  return docs as unknown as LocalisedDocument[]
}

const product = async (slug: string) => (await documentsOf('products', slug))[0]!
const check = (document: object) =>
  findings({ collection: 'products', document: document as LocalisedDocument, context })

describe.each(CONTENT_SLUGS)('the starter content: %s', (collection) => {
  it('may be published as it is', async () => {
    const documents = await documentsOf(collection)
    expect(documents.length).toBeGreaterThan(0)
    const errors = documents.flatMap((document) =>
      findings({ collection, document, context })
        .filter(({ severity }) => severity === 'error')
        .map(({ field, locale, message }) => ({ document: document.slug ?? document.key, field, locale, message })),
    )
    expect(errors).toEqual([])
  })
})

it('knows of every starter product that it can be arranged without a computer', async () => {
  const products = await documentsOf('products')
  expect(products.filter(({ id }) => !context.offlineProducts.has(id)).map(({ slug }) => slug)).toEqual([])
})

describe('a product', () => {
  it('with an amount by hand is told in which field of the form, and which fact has that value', async () => {
    const passport = await product('paspoort')
    const sections = passport.sections as Record<string, object>
    const fee = [...context.facts.values()].find(({ key }) => key === 'paspoort-18plus')
    const amount = String(fee?.values?.[0]?.number).replace('.', ',')
    const [found] = check({
      ...passport,
      sections: { ...sections, apply: { ...sections.apply, nl: rich(`U betaalt € ${amount}.`) } },
    })
    expect(found).toMatchObject({
      rule: 'loose-fact',
      field: 'sections.apply',
      label: 'Tekst > Hoe gaat het?',
      locale: 'nl',
    })
    expect(found?.suggestions?.map(({ factKey }) => factKey)).toContain('paspoort-18plus')
  })

  it('without an owner, or with one who left, is refused', async () => {
    const passport = await product('paspoort')
    for (const owner of [null, 'weg'])
      expect(check({ ...passport, owner })).toMatchObject([{ rule: 'owner', field: 'owner' }])
  })

  it('that is new and empty is told everything at once, and nothing breaks', () => {
    const rules = new Set(check({ id: 'new' }).map(({ rule }) => rule))
    expect(rules).toEqual(new Set(['required', 'needed-section', 'equality', 'national-name', 'owner', 'review-date']))
  })
})

describe('what stands around a document', () => {
  it('is read without a change to the request of the save that is going on', async () => {
    const req = { payload: content.database.payload, locale: 'en', fallbackLocale: 'nl' } as unknown as PayloadRequest
    await readGateContext({ req, collection: 'products' })
    await whatBreaks({ req, collection: 'products', id: 'none' })
    expect(req).toEqual({ payload: content.database.payload, locale: 'en', fallbackLocale: 'nl' })
  })

  it('knows what is published and what is a draft', async () => {
    const draft = await content.database.payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'Nog niet', slug: 'nog-niet', _status: 'draft' },
    })
    const { targets } = await readGateContext({ req: { payload: content.database.payload }, collection: 'pages' })
    expect(targets.pages.get(draft.id)).toEqual({ title: 'Nog niet', isPublished: false })
    const [privacy] = await documentsOf('pages', 'privacy')
    expect(targets.pages.get(privacy!.id)?.isPublished).toBe(true)
  })
})

describe('what breaks when something disappears', () => {
  const pointingTo = async (collection: ContentSlug, slug: string) => {
    const [document] = await documentsOf(collection, slug)
    return whatBreaks({ req: { payload: content.database.payload }, collection, id: document!.id })
  }

  it('are relations, steps, links in text and the home page', async () => {
    const breaking = await pointingTo('products', 'verhuizing-doorgeven')
    const kinds = new Set(breaking.map(({ collection }) => collection))
    expect(kinds).toEqual(new Set(['products', 'questions', 'journeys', 'site']))
    const journey = breaking.find(({ collection }) => collection === 'journeys')
    expect(journey?.fields.some(({ field }) => /^steps\.\d+\.product$/.test(field))).toBe(true)
    const fields = (await pointingTo('products', 'bijzondere-bijstand')).flatMap((one) =>
      one.fields.map(({ field }) => field),
    )
    expect(fields).toContain('sections.costs')
  })

  it('are menus that point to a page', async () => {
    const site = (await pointingTo('pages', 'privacy')).find(({ collection }) => collection === 'site')
    expect(site?.fields).toMatchObject([{ field: expect.stringMatching(/^footerMenu\.\d+\.page$/) }])
  })

  it('are not drafts, and not the document itself', async () => {
    const passport = await product('paspoort')
    await content.database.payload.create({
      collection: 'questions',
      draft: true,
      data: { question: 'Nog niet?', slug: 'nog-niet', products: [passport.id], _status: 'draft' },
    })
    const breaking = await pointingTo('products', 'paspoort')
    expect(breaking.map(({ title }) => title)).not.toContain('Nog niet?')
    expect(breaking.map(({ id }) => id)).not.toContain(passport.id)
  })

  it('are also links in what only staff read', async () => {
    const { id: value } = (await documentsOf('pages', 'toegankelijkheid'))[0]!
    const deskMemo = rich(`Zie [de verklaring](page:${value}).`) as never
    const passport = await product('paspoort')
    await content.database.payload.update({ collection: 'products', id: passport.id, data: { internal: { deskMemo } } })
    const found = (await pointingTo('pages', 'toegankelijkheid')).find(({ id }) => id === passport.id)
    expect(found?.fields).toMatchObject([{ field: 'internal.deskMemo' }])
  })
})
