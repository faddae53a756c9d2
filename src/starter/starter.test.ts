import { describe, expect, it } from 'vitest'
import { namedIn } from '#journeys/condition.ts'
import { readStarter } from './files.ts'

const starter = readStarter('src/starter')

it('life events have a number each, for addresses and plan codes', () => {
  const numbers = starter.journeys.map(({ number }) => number)
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
})

// The publication gate is tested in tests/integration/publish-gate.test.ts.
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
  it('says how to refuse without asking again', () => {
    for (const { refuse } of product.proactivity ?? []) expect(refuse?.nl ?? '').not.toContain('?')
  })

  it('does not need nothing and something', () => {
    for (const { needs = [], action } of product.options)
      if (needs.includes('niets')) expect(needs, action.nl).toEqual(['niets'])
  })
})

describe.each(starter.journeys.map((journey) => [journey.slug, journey] as const))(
  '%s',
  (_, { questions = [], steps }) => {
    it('asks what its steps depend on', () => {
      for (const { key, when = null } of [...steps, ...questions])
        for (const { question, options } of namedIn(when)) {
          const known = questions.find((asked) => asked.key === question)?.options?.map((option) => option.key)
          expect(known, key).toEqual(expect.arrayContaining([...options]))
        }
    })

    it('has answers that read as a sentence without their question', () => {
      for (const { key, options } of questions)
        for (const { label } of options ?? []) {
          expect(label.nl.split(' ').length, key).toBeGreaterThan(2)
          expect(label.nl, key).not.toMatch(/^(ja|nee)\b/i)
        }
    })
  },
)
