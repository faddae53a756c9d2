import { describe, expect, it } from 'vitest'
import type { Entry, Published } from '#src/answers/types.ts'
import { search } from './search.ts'

const entry = (id: string, given: Partial<Entry> = {}): Entry => ({
  kind: 'product',
  id,
  slug: id,
  title: id,
  summary: '',
  keywords: [],
  path: `/producten/${id}`,
  ...given,
})
const publishedWith = (...entries: Entry[]) => ({ entries: () => entries }) as unknown as Published
const find = (published: Published, query: string) => search({ published, locale: 'nl', query }).map(({ slug }) => slug)

describe('search', () => {
  it('finds by title, keyword and summary, the title first', () => {
    const published = publishedWith(
      entry('samenvatting', { title: 'Iets anders', summary: 'over een paspoort' }),
      entry('titel', { title: 'Paspoort aanvragen' }),
      entry('woord', { title: 'Reisdocument', keywords: ['paspoort'] }),
    )
    const found = find(published, 'paspoort')
    expect(found).toHaveLength(3)
    expect(found[0]).toBe('titel')
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
