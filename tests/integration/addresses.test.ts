import type { Field, SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { placesOf } from '#collections/reading/places.ts'
import { isTree, linksIn } from '#collections/reading/rich-text.ts'
import { viewAt } from '#src/answers/build/view.ts'
import type { Published } from '#src/answers/model/published.ts'
import { CONTENT_KINDS, type Content } from '#src/answers/model/raw.ts'
import { readAll } from '#src/answers/snapshot/read.ts'
import { channels } from '#src/channels/index.ts'
import { BAD_ADDRESSES } from '../fixtures/editorial/addresses.ts'
import { testContent } from '../helpers/content.ts'
import { pageContext } from '../helpers/read-channels.ts'
import { restAs } from '../helpers/rest.ts'

const content = testContent()

describe('A17: a field that holds an address', () => {
  /** Payload makes these of the name of the file. `links` is written by the link checker alone, and shown as text. */
  const MADE = ['media.url', 'media.thumbnailURL', 'links.url']
  const NAMED = /(url|uri|href|link|website|webadres|path)s?$/i

  const fields = () => allFields(content.database.payload.config)

  it('is found by its name or by being marked as one, and there are some', () => {
    const known = fields()
      .filter(({ field }) => field.custom?.address)
      .map(({ path }) => path)
    expect(known).toEqual(
      expect.arrayContaining([
        'products.legalBasis.url',
        'products.channelOptions.url',
        'channels.url',
        'site.headerMenu.path',
      ]),
    )
  })

  it('refuses every bad address, and says what to write', async () => {
    const held = fields().filter(
      ({ path, field }) =>
        !MADE.includes(path) && (field.custom?.address || (field.type === 'text' && NAMED.test(path))),
    )
    expect(held.length).toBeGreaterThan(6)
    for (const { path, field } of held) {
      const validate = (field as { validate?: (value: unknown, options: unknown) => unknown }).validate
      for (const address of BAD_ADDRESSES) {
        const said = await validate?.(address, { siblingData: {}, data: {}, req: {} })
        expect(said, `${path} takes ${JSON.stringify(address)}`).toMatch(/Schrijf het hele webadres|Begin met/)
      }
    }
  })

  it('in running text is looked at as well, in every text', async () => {
    const texts = fields().filter(({ field }) => field.type === 'richText')
    expect(texts.length).toBeGreaterThan(10)
    for (const { path, field } of texts) {
      const links = linkFieldsOf(field)
      expect(links.length, path).toBeGreaterThan(0)
      for (const address of BAD_ADDRESSES) {
        for (const validate of links) {
          expect(await validate(address, { siblingData: { linkType: 'custom' } }), `${path} ${address}`).not.toBe(true)
        }
      }
    }
  })

  it('that has a bad one keeps the document off the site, and says in which field', async () => {
    const { payload } = content.database
    const chief = await restAs(payload, 'eindredacteur')
    const { docs } = await payload.find({ collection: 'products', where: { slug: { equals: 'paspoort' } }, depth: 0 })
    const id = docs[0]!.id
    const change = {
      legalBasis: [{ title: 'Paspoortwet', url: 'javascript:alert(1)' }],
      sections: { ...docs[0]!.sections, introduction: textWithLink('//evil.example') },
    }
    expect((await chief('PATCH', `/products/${id}?draft=true`, change)).status).toBe(200)
    const { body } = await chief('GET', `/products/${id}/state`)
    const wrong = body.findings.filter(({ rule }: { rule: string }) => rule === 'address')
    expect(wrong.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['legalBasis.0.url', 'sections.introduction']),
    )
    const published = payload.update({ collection: 'products', id, data: { ...change, _status: 'published' } as never })
    await expect(published).rejects.toThrow()
  })
})

describe('A17: bad addresses that are in the database already', () => {
  it('reach no reader of any channel', async () => {
    const site = 'http://localhost:3000'
    const leadsTo = (address: string) => new URL(address, `${site}/producten/paspoort`)
    const known = new Set(everyLead(await withAddresses([''])).map(({ address }) => leadsTo(address).origin))
    for (const round of [0, 1]) {
      const bad = [...BAD_ADDRESSES.slice(round), ...BAD_ADDRESSES.slice(0, round)]
      const leads = everyLead(await withAddresses(bad))
      expect(leads.length).toBeGreaterThan(500)
      const wrong = leads.filter(({ address }) => {
        const { protocol, origin } = leadsTo(address)
        const isWeb = protocol === 'http:' || protocol === 'https:'
        return BAD_ADDRESSES.includes(address) || (isWeb ? !known.has(origin) : !['mailto:', 'tel:'].includes(protocol))
      })
      expect(wrong).toEqual([])
    }
  })

  it('and good ones do', async () => {
    const leads = everyLead(await withAddresses(['https://goed.example/x']))
    for (const channel of [
      '/producten/:slug',
      '/kcc/producten/:slug',
      '/producten/:slug/brief',
      '/open/v1/producten/:slug',
    ]) {
      const found = leads.filter(
        ({ page, address }) => page === channel && address.startsWith('https://goed.example/x'),
      )
      expect(found.length, channel).toBeGreaterThan(0)
    }
  })

  /** All that is published, with these in turn in the place of every address and of every text that is not looked up. */
  async function withAddresses(addresses: readonly string[]): Promise<Published> {
    const { payload } = content.database
    const all = structuredClone(await original(payload))
    let at = 0
    const next = () => addresses[at++ % addresses.length] ?? ''
    for (const kind of CONTENT_KINDS) {
      if (kind === 'numbers' || kind === 'media' || kind === 'redirects') continue
      const { fields: form } = payload.collections[kind].config
      for (const document of all[kind].values()) replaceIn({ form, document, next })
    }
    const site = payload.globals.config.find(({ slug }) => slug === 'site')
    replaceIn({ form: site?.fields ?? [], document: all.site, next })
    return viewAt({ content: all, revision: 1, instant: Date.parse('2026-11-29T12:00:00Z') })
  }
})

let read: Promise<Content> | undefined
const original = (payload: Parameters<typeof readAll>[0]['payload']): Promise<Content> => {
  read ??= readAll({ payload })
  return read
}

/** By these things are found, counted or ordered. */
const LOOKED_UP = new Set(['slug', 'key', 'oldSlugs', 'day', 'date', 'from', 'until', 'changeNote'])

function replaceIn({ form, document, next }: { form: readonly Field[]; document: object; next: () => string }): void {
  for (const { path, field, locale, value } of placesOf({ fields: form, document })) {
    if (isTree(value))
      for (const link of linksIn(value)) link.fields = { ...link.fields, linkType: 'custom', url: next() }
    const isText = (field.type === 'text' || field.type === 'textarea') && typeof value === 'string'
    if (isText && !LOOKED_UP.has(field.name)) put(document, locale ? `${path}.${locale}` : path, next())
  }
}

function put(document: object, path: string, value: string): void {
  const names = path.split('.')
  const last = names.pop() as string
  const holder = names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document)
  if (holder && typeof holder === 'object') (holder as Record<string, unknown>)[last] = value
}

type Lead = { page: string; address: string }
type Show = (context: never) => { body?: string } | null

/** Where every page of every channel leads. */
function everyLead(published: Published): Lead[] {
  // By their slugs, so that they are the same ones each time: the titles are replaced.
  const some = (list: readonly { slug: string }[], most: number) =>
    list
      .map(({ slug }) => slug)
      .sort()
      .slice(0, most)
  const slugs: Record<string, readonly string[]> = {
    producten: some(published.products('nl'), 4),
    themas: some(published.themes('nl'), 2),
    gebeurtenissen: some(published.journeys('nl'), 2),
    contact: some(published.channels('nl'), 20),
    vragen: some(published.questions('nl'), 3),
  }
  return channels.flatMap((channel) =>
    channel.routes.flatMap(({ path: page, method, show: anyShow }) => {
      const show = anyShow as Show
      if (method === 'POST' || /:(code|number)/.test(page)) return []
      const room = /(\w+)\/:slug/.exec(page)?.[1] ?? ''
      return (slugs[room] ?? ['hulp-bij-regelen']).flatMap((slug) => {
        const context = pageContext({ published, slug, locale: 'nl', path: page.replace(':slug', slug), channel })
        return leadsIn(show(context as never)?.body ?? '').map((address) => ({ page, address }))
      })
    }),
  )
}

/** What stands in an attribute that is followed, and every address in data for machines. */
function leadsIn(body: string): string[] {
  if (body.startsWith('{')) {
    const leads: string[] = []
    JSON.parse(body, (key, value) => {
      if (typeof value !== 'string') return value
      if (/(url|uri|href|path|sameAs)$/i.test(key)) leads.push(value)
      leads.push(...leadsIn(value))
      return value
    })
    return leads
  }
  const found = body.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)
  return [...found].map(([, address = '']) =>
    address.replace(/&(amp|#x27|lt|gt|quot);/g, (_, name) => MARKS[name] ?? ''),
  )
}

const MARKS: Record<string, string> = { amp: '&', '#x27': "'", lt: '<', gt: '>', quot: '"' }

type Found = { path: string; field: Field }

/** Every field of every collection and global, at any depth, with its path. */
function allFields(config: SanitizedConfig): Found[] {
  const within = (fields: readonly Field[], path: string): Found[] =>
    fields.flatMap((field): Found[] => {
      const here = 'name' in field && field.name ? `${path}.${field.name}` : path
      const inside = [
        ...('fields' in field ? within(field.fields, here) : []),
        ...(field.type === 'tabs'
          ? field.tabs.flatMap((tab) => within(tab.fields, 'name' in tab && tab.name ? `${here}.${tab.name}` : here))
          : []),
        ...(field.type === 'blocks'
          ? field.blocks.flatMap((block) => within(block.fields, `${here}.${block.slug}`))
          : []),
      ]
      return [{ path: here, field }, ...inside]
    })
  const ours = [...config.collections, ...config.globals].filter(({ slug }) => !slug.startsWith('payload-'))
  return ours.flatMap(({ slug, fields }) => within(fields, slug))
}

type Validate = (value: unknown, options: unknown) => unknown

/** What looks at the address of a link in this text, and in the blocks in it. */
function linkFieldsOf(field: unknown): Validate[] {
  const { editor } = field as { editor: { editorConfig: { resolvedFeatureMap: Map<string, Feature> } } }
  const features = editor.editorConfig.resolvedFeatureMap
  const own = features.get('link')?.sanitizedServerFeatureProps?.fields ?? []
  const blocks = features.get('blocks')?.sanitizedServerFeatureProps?.blocks ?? []
  return [
    ...own.flatMap((each) =>
      'name' in each && each.name === 'url' ? [(each as { validate: Validate }).validate] : [],
    ),
    ...blocks.flatMap(({ fields }) => fields.filter(({ type }) => type === 'richText').flatMap(linkFieldsOf)),
  ]
}

type Feature = { sanitizedServerFeatureProps?: { fields?: Field[]; blocks?: { fields: Field[] }[] } }

const textWithLink = (url: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        children: [
          {
            type: 'link',
            format: '',
            indent: 0,
            version: 3,
            direction: null,
            fields: { linkType: 'custom', url, newTab: false },
            children: [
              { type: 'text', text: 'het paspoort', format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
            ],
          },
        ],
      },
    ],
  },
})
