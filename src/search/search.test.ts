import MiniSearch from 'minisearch'
import { describe, expect, it, vi } from 'vitest'
import type { Published } from '#src/answers/model/published.ts'
import type { Entry } from '#src/answers/model/types.ts'
import { prepareCatalogue } from './catalogue.ts'
import { search } from './search.ts'

const entry = (id: string, given: Partial<Entry> = {}): Entry => ({
  kind: 'product',
  id,
  slug: id,
  title: id,
  summary: '',
  keywords: [],
  text: '',
  textLocale: 'nl',
  locale: 'nl',
  page: { kind: 'product', slug: id },
  ...given,
})
const SOURCE = {}
const publishedWith = (...entries: Entry[]) =>
  ({ source: SOURCE, entries: () => entries, site: () => ({ topTasks: [] }) }) as unknown as Published
const find = (published: Published, query: string) => search({ published, locale: 'nl', query }).map(({ slug }) => slug)

describe('search', () => {
  it('of one snapshot finds nothing of another in the same process', () => {
    const live = publishedWith(entry('paspoort', { title: 'Paspoort' }))
    const preview = { ...publishedWith(entry('concept', { title: 'Paspoort, concept' })), source: {} }
    expect(find(live, 'paspoort')).toEqual(['paspoort'])
    expect(find(preview, 'paspoort')).toEqual(['concept'])
    expect(find(live, 'paspoort')).toEqual(['paspoort'])
    const begin = vi.spyOn(MiniSearch.prototype, 'add')
    find(live, 'paspoort')
    find(preview, 'paspoort')
    expect(begin).not.toHaveBeenCalled()
    begin.mockRestore()
  })

  it('puts the title before keywords, keywords before the summary, and the summary before the text', () => {
    const published = publishedWith(
      entry('tekst', { title: 'Heel iets anders', text: 'over een paspoort' }),
      entry('samenvatting', { title: 'Iets anders', summary: 'over een paspoort' }),
      entry('woord', { title: 'Reisdocument', keywords: ['paspoort'] }),
      entry('titel', { title: 'Paspoort aanvragen' }),
    )
    expect(find(published, 'paspoort')).toEqual(['titel', 'woord', 'samenvatting', 'tekst'])
  })

  it('puts what most people come for first of two that fit alike', () => {
    const published = publishedWith(entry('een', { title: 'Een kaart' }), entry('twee', { title: 'Twee kaart' }))
    const popular = { ...published, site: () => ({ topTasks: [{ slug: 'twee' }] }) } as unknown as Published
    expect(find(published, 'kaart')).toEqual(['een', 'twee'])
    expect(find(popular, 'kaart')).toEqual(['twee', 'een'])
  })

  it('does not mind capitals, accents, hyphens and words that tell nothing', () => {
    const published = publishedWith(entry('kaart', { title: 'Café', keywords: ['ID-kaart'] }), entry('anders'))
    for (const query of ['ID-Kaart', 'idkaart', 'id kaart', 'hoe krijg ik een id-kaart', 'CAFE']) {
      expect(find(published, query)[0], query).toBe('kaart')
    }
  })

  it('knows a word in its other forms, and within a compound', () => {
    const published = publishedWith(
      entry('parkeren', { title: 'Parkeervergunning', keywords: ['parkeren', 'vergunning'] }),
      entry('grofvuil', { title: 'Grofvuil' }),
    )
    for (const query of ['parkeervergunningen', 'vergunning parkeren', 'geparkeerd', 'parkeer vergunning']) {
      expect(find(published, query), query).toEqual(['parkeren'])
    }
    expect(find(published, 'grof vuil')).toEqual(['grofvuil'])
  })

  it('lets what fits only some words follow where hardly anything fits them all', () => {
    const published = publishedWith(entry('paspoort', { title: 'Paspoort' }), entry('bezwaar', { title: 'Bezwaar' }))
    expect(find(published, 'bezwaar zonnewijzer')).toEqual(['bezwaar'])
  })

  it('forgives a typing error and half a word', () => {
    const published = publishedWith(entry('paspoort', { title: 'Paspoort aanvragen' }))
    expect(find(published, 'paspport')).toEqual(['paspoort'])
    expect(find(published, 'pasp')).toEqual(['paspoort'])
  })

  it('follows what was published, changed and taken away', () => {
    expect(find(publishedWith(entry('oud', { title: 'Rijbewijs' })), 'rijbewijs')).toEqual(['oud'])
    expect(find(publishedWith(entry('oud', { title: 'Bromfiets' })), 'rijbewijs')).toEqual([])
    expect(find(publishedWith(), 'bromfiets')).toEqual([])
  })

  it('puts a product before a question about it', () => {
    const question = entry('vraag', { kind: 'question', title: 'Paspoort aanvragen', slug: 'vraag' })
    expect(find(publishedWith(question, entry('product', { title: 'Paspoort aanvragen' })), 'paspoort')).toEqual([
      'product',
      'vraag',
    ])
  })
})

describe('search made ready ahead', () => {
  const many = Array.from({ length: 200 }, (_, index) => entry(`product-${index}`, { title: `Vergunning ${index}` }))

  it('leaves nothing to build for the first search', async () => {
    const entries = vi.fn(() => many)
    const published = { ...publishedWith(), entries } as unknown as Published
    await prepareCatalogue({ published, locale: 'nl' })
    entries.mockClear()
    expect(find(published, 'vergunning 7')[0]).toBe('product-7')
    expect(entries).not.toHaveBeenCalled()
  })

  it('lets others have their turn meanwhile', async () => {
    let turns = 0
    let isReady = false
    const count = () => {
      turns++
      if (!isReady) setImmediate(count)
    }
    setImmediate(count)
    await prepareCatalogue({
      published: publishedWith(...many.map((each) => ({ ...each, text: 'nieuw' }))),
      locale: 'nl',
    })
    isReady = true
    expect(turns).toBeGreaterThan(3)
  })

  it('makes way for a search that comes first, also one in newer content', async () => {
    const ready = prepareCatalogue({ published: publishedWith(...many), locale: 'nl' })
    const newer = publishedWith(entry('nieuw', { title: 'Zonnewijzer' }))
    expect(find(newer, 'zonnewijzer')).toEqual(['nieuw'])
    await ready
    expect(find(newer, 'vergunning')).toEqual([])
  })
})
