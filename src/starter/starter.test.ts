import { describe, expect, it } from 'vitest'
import { readStarter } from './files.ts'

const starter = readStarter('src/starter')

// Whether each document may be published is for the gate: tests/integration/publish-gate.test.ts.
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
