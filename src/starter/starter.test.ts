import { describe, expect, it } from 'vitest'
import { uplName } from '#collections/fields/upl.ts'
import { countWords, MAX_SUMMARY_WORDS } from '#collections/rules/summary.ts'
import { readStarter } from './files.ts'

const starter = readStarter('src/starter')

describe('the starter content', () => {
  it('has enough of everything', () => {
    expect(starter.products.length).toBeGreaterThanOrEqual(30)
    expect(starter.channels.length).toBeGreaterThanOrEqual(9)
    expect(starter.facts.length).toBeGreaterThanOrEqual(40)
    expect(starter.questions.length).toBeGreaterThanOrEqual(10)
    expect(starter.journeys.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['verhuizen', 'kind-krijgen', 'overlijden-naaste']),
    )
  })

  it('has the products with a fixed address', () => {
    const slugs = starter.products.map(({ slug }) => slug)
    expect(slugs).toEqual(
      expect.arrayContaining([
        'verhuizing-doorgeven',
        'parkeervergunning-bewoners',
        'paspoort',
        'identiteitskaart',
        'woo-verzoek',
      ]),
    )
  })

  it('has at least ten products in English', () => {
    expect(starter.products.filter(({ title, summary }) => title.en && summary.en).length).toBeGreaterThanOrEqual(10)
  })

  it('says of every fact where it comes from', () => {
    for (const { key, values } of starter.facts)
      for (const { source } of values) expect(source?.trim(), key).toBeTruthy()
  })
})

describe.each(starter.products.map((product) => [product.slug, product] as const))('%s', (_, product) => {
  const kindOf = (slug: string) => starter.channels.find((channel) => channel.slug === slug)?.kind

  it('can be arranged digitally and otherwise, or says why not', () => {
    const kinds = new Set(
      product.options.filter(({ role }) => role === 'arrange').map(({ channel }) => kindOf(channel)),
    )
    expect(product.exception !== undefined || kinds.size === 2).toBe(true)
  })

  it('has a summary of at most 50 words in each language', () => {
    for (const summary of [product.summary.nl, product.summary.en ?? ''])
      expect(countWords(summary)).toBeLessThanOrEqual(MAX_SUMMARY_WORDS)
  })

  it('has an introduction, says how it goes, and has a national name', () => {
    expect(product.sections.introduction?.nl).toBeTruthy()
    expect(product.sections.apply?.nl).toBeTruthy()
    expect(uplName(product.upl)).toBeTruthy()
  })

  it('says how to refuse without asking again', () => {
    for (const { refuse } of product.proactivity ?? []) expect(refuse?.nl ?? '').not.toContain('?')
  })

  it('does not need nothing and something', () => {
    for (const { needs = [], action } of product.options)
      if (needs.includes('niets')) expect(needs, action.nl).toEqual(['niets'])
  })

  it('has no amount or telephone number typed by hand', () => {
    const texts = JSON.stringify([product.summary, product.sections, product.options, product.evidence])
    expect(texts).not.toMatch(/€\s*\d|\b\d+ euro\b/i)
    expect(texts).not.toMatch(/\b0\d{2,3}[ -]?\d{6,7}\b|14 ?024/)
  })
})

describe.each(starter.journeys.map((journey) => [journey.slug, journey] as const))(
  '%s',
  (_, { questions = [], steps }) => {
    it('asks what its steps depend on', () => {
      for (const { key, when = [] } of steps)
        for (const { question, options } of when) {
          const known = questions.find((asked) => asked.key === question)?.options.map((option) => option.key)
          expect(known, key).toEqual(expect.arrayContaining(options))
        }
    })

    it('has answers that read as a sentence without their question', () => {
      for (const { key, options } of questions)
        for (const { label } of options) {
          expect(label.nl.split(' ').length, key).toBeGreaterThan(2)
          expect(label.nl, key).not.toMatch(/^(ja|nee)\b/i)
        }
    })
  },
)
