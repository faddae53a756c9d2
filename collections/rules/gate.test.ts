import { expect, it } from 'vitest'
import type { GateContext } from './context.ts'
import { context, FORM, rich } from './fixture.ts'
import { findings } from './gate.ts'

const fields = { products: FORM } as unknown as GateContext['fields']

it('gives what is wrong: errors first, and then in the order of the form', () => {
  const document = {
    id: 'self',
    title: { nl: '[Titel]', en: 'Title' },
    sections: { introduction: { nl: rich('Betaal € 5.') }, apply: { nl: rich('Klik [hier](https://a.nl).') } },
  }
  const found = findings({ collection: 'products', document, context: context({ fields }) })
  const rules = found.map(({ rule }) => rule)
  expect(rules.indexOf('placeholder')).toBeLessThan(rules.indexOf('loose-fact'))
  expect(rules.indexOf('loose-fact')).toBeLessThan(rules.indexOf('link-text'))
  expect(rules).toEqual(
    expect.arrayContaining(['equality', 'national-name', 'owner', 'review-date', 'half-translated']),
  )
  const severities = found.map(({ severity }) => severity)
  expect(severities).toEqual([...severities].sort())
})
