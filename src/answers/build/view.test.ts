import { describe, expect, it } from 'vitest'
import { toLexical } from '#src/starter/markdown.ts'
import { type Content, emptyContent } from '../model/raw.ts'
import { viewAt } from './view.ts'

const at = (iso: string) => Date.parse(iso)
const map = (...documents: { id: string }[]) => new Map(documents.map((document) => [document.id, document])) as never

const text = (markdown: string) =>
  toLexical({
    markdown,
    references: { fact: (id) => id, target: (name) => ({ relationTo: 'products', value: name.split(':')[1] ?? '' }) },
  })

/** A product that is visible in January, with everything that refers to it. */
function content(period: { validFrom?: string | null; validUntil?: string | null }): Content {
  const pas = {
    id: 'pas',
    slug: 'stadspas',
    title: { nl: 'Stadspas', en: 'City pass' },
    themes: ['geld'],
    shortNumber: 7,
    ...period,
  }
  const other = {
    id: 'other',
    slug: 'bijstand',
    title: { nl: 'Bijstand' },
    related: ['pas'],
    sections: { introduction: { nl: text('Vraag ook de [Stadspas](product:pas) aan.') } },
  }
  return {
    ...emptyContent(),
    products: map(pas, other),
    themes: map({ id: 'geld', slug: 'geld', title: { nl: 'Geld' } } as never),
    questions: map({
      id: 'vraag',
      slug: 'wat-kost-de-pas',
      question: { nl: 'Wat kost de pas?' },
      products: ['pas'],
      answer: { nl: text('Niets.') },
    } as never),
  }
}

const waysTo = (moment: string, period: Parameters<typeof content>[0]) => {
  const view = viewAt({ content: content(period), revision: 1, instant: at(moment) })
  return {
    address: view.product('stadspas', 'nl') !== null,
    english: view.product('stadspas', 'en') !== null,
    list: view.products('nl').some(({ slug }) => slug === 'stadspas'),
    theme: view.theme('geld', 'nl')?.products.length === 1,
    related: view.product('bijstand', 'nl')?.related.length === 1,
    link: JSON.stringify(view.product('bijstand', 'nl')?.sections).includes('"slug":"stadspas"'),
    search: view.entries('nl').some(({ slug }) => slug === 'stadspas'),
    question: view.entries('nl').some(({ kind }) => kind === 'question'),
  }
}
const everyWay = (is: boolean) => ({
  address: is,
  english: is,
  list: is,
  theme: is,
  related: is,
  link: is,
  search: is,
  question: is,
})

describe('a product that is visible from and until a moment', () => {
  const january = { validFrom: '2027-01-01T00:00:00Z', validUntil: '2027-02-01T00:00:00Z' }

  it.each([
    ['2026-12-31T23:59:59.999Z', false],
    ['2027-01-01T00:00:00.000Z', true],
    ['2027-01-31T23:59:59.999Z', true],
    ['2027-02-01T00:00:00.000Z', false],
  ])('at %s is there: %s, in every way to it', (moment, isThere) => {
    expect(waysTo(moment, january)).toEqual(everyWay(isThere))
  })

  it('is there for good where no moment is given, or one only', () => {
    expect(waysTo('2027-03-01T00:00:00Z', {})).toEqual(everyWay(true))
    expect(waysTo('2027-03-01T00:00:00Z', { validFrom: null, validUntil: null })).toEqual(everyWay(true))
    expect(waysTo('2027-03-01T00:00:00Z', { validFrom: january.validFrom })).toEqual(everyWay(true))
    expect(waysTo('2027-03-01T00:00:00Z', { validUntil: january.validUntil })).toEqual(everyWay(false))
  })

  it('makes the view end at that moment', () => {
    const instant = at('2026-12-31T23:30:00Z')
    expect(viewAt({ content: content(january), revision: 1, instant }).validUntil).toBe(at('2027-01-01T00:00:00Z'))
  })
})

describe('what is read', () => {
  const view = viewAt({ content: content({}), revision: 12, instant: at('2027-01-10T12:00:00Z') })

  it('is made once, and cannot be changed', () => {
    const answer = view.product('stadspas', 'nl')
    expect(answer?.revision).toBe(12)
    expect(view.product('stadspas', 'nl')).toBe(answer)
    expect(() => Object.assign(answer ?? {}, { title: 'Anders' })).toThrow(TypeError)
    expect(() => answer?.themes.pop()).toThrow(TypeError)
    expect(() => Object.assign(view.products('nl')[0] ?? {}, { title: 'Anders' })).toThrow(TypeError)
    expect(() => Object.assign(view.entries('nl')[0] ?? {}, { title: 'Anders' })).toThrow(TypeError)
    expect(() => Object.assign(view.theme('geld', 'nl') ?? {}, { title: 'Anders' })).toThrow(TypeError)
    expect(() => Object.assign(view.questions('nl')[0] ?? {}, { slug: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(view.site('nl'), { notices: [] })).toThrow(TypeError)
  })

  it('is in the language asked for, or else in Dutch, and says so', () => {
    expect(view.product('stadspas', 'en')).toMatchObject({ title: 'City pass', textLocale: 'en', locale: 'en' })
    expect(view.product('bijstand', 'en')).toMatchObject({ title: 'Bijstand', textLocale: 'nl', locale: 'en' })
  })

  it('has products by title, and is found by its short number', () => {
    expect(view.products('nl').map(({ title }) => title)).toEqual(['Bijstand', 'Stadspas'])
    expect(view.movedTo({ kind: 'product', shortNumber: 7 })).toBe('stadspas')
    expect(view.movedTo({ kind: 'product', shortNumber: 8 })).toBeNull()
    expect(view.movedTo({ kind: 'journey', shortNumber: 7 })).toBeNull()
  })

  it('is nothing for what does not exist', () => {
    expect([view.product('weg', 'nl'), view.journey('weg', 'nl'), view.theme('weg', 'nl')]).toEqual([null, null, null])
    expect([view.page('weg', 'nl'), view.channel('weg', 'nl'), view.movedTo({ kind: 'page', slug: 'weg' })]).toEqual([
      null,
      null,
      null,
    ])
    const asked = { slug: 'weg', locale: 'nl' as const, answers: {}, date: null, today: '2027-01-10' }
    expect(view.plan(asked)).toBeNull()
  })

  it('counts what there is of each kind', () => {
    expect(view.counts).toEqual({
      facts: 0,
      locations: 0,
      channels: 0,
      themes: 1,
      products: 2,
      questions: 1,
      journeys: 0,
      pages: 0,
      media: 0,
      redirects: 0,
      numbers: 0,
    })
  })
})
