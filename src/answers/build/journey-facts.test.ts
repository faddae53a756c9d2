import { describe, expect, it } from 'vitest'
import type { Answer, Fact, FactKind, JourneyStep, RichText } from '../model/types.ts'
import { factsByProduct } from './journey-facts.ts'

const fact = (key: string, kind: FactKind = 'money') => ({ key, kind }) as Fact
const saying = (...facts: Fact[]): RichText => [
  { type: 'paragraph', children: facts.map((one) => ({ type: 'fact', fact: one })) },
]
const product = (id: string) =>
  ({
    id,
    kind: 'product',
    slug: id,
    locale: 'nl',
    title: `Product ${id}`,
    textLocale: 'nl',
    keyFacts: [fact('veel')],
  }) as unknown as Answer
const step = (key: string, given: Partial<JourneyStep> = {}) =>
  ({ key, title: `Stap ${key}`, timing: [], text: [], costs: [], product: null, ...given }) as JourneyStep
const afval = product('afval')
const parkeren = product('parkeren')

describe('the costs and terms of a life event', () => {
  it('stand under the product of the step that names them', () => {
    const collect = step('a', { product: afval, timing: saying(fact('term', 'term')), text: saying(fact('prijs')) })
    expect(factsByProduct([collect])).toEqual([
      {
        product: { kind: 'product', slug: 'afval', locale: 'nl' },
        title: 'Product afval',
        textLocale: 'nl',
        facts: [fact('term', 'term'), fact('prijs')],
      },
    ])
  })

  it('are also what the step is said to cost', () => {
    expect(factsByProduct([step('a', { product: afval, costs: [fact('prijs')] })])[0]?.facts).toEqual([fact('prijs')])
  })

  it('stand together when two steps are about one product, each once', () => {
    const steps = [
      step('a', { product: afval, text: saying(fact('een')) }),
      step('b', { product: parkeren, text: saying(fact('vergunning')) }),
      step('c', { product: afval, text: saying(fact('een'), fact('twee')) }),
    ]
    expect(factsByProduct(steps).map(({ facts }) => facts.map(({ key }) => key))).toEqual([
      ['een', 'twee'],
      ['vergunning'],
    ])
  })

  it('have no telephone number or address among them, and no heading without anything under it', () => {
    const steps = [step('a', { product: afval, text: saying(fact('bel', 'telephone')) })]
    expect(factsByProduct(steps)).toEqual([])
  })
})
