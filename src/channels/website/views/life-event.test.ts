import { describe, expect, test } from 'vitest'
import { fixturePublished } from '#src/channels/fixture.ts'
import { problemsIn } from '../../../../tests/helpers/html.ts'
import { htmlOf, visit } from '../testing.ts'

const journey = fixturePublished().journey('verhuizen', 'nl')!
const [first, ...others] = journey.steps
const product = first!.product!
const twice = { ...journey, steps: [first!, ...others, { ...first!, key: 'nog-eens' }] }
const html = htmlOf(
  visit('/gebeurtenissen/:slug', {
    params: { slug: 'verhuizen' },
    published: { ...fixturePublished(), journey: () => twice },
  }),
)
const count = (part: string) => html.split(part).length - 1

describe('a product that two steps are about', () => {
  test('says its summary and its ways to arrange it once', () => {
    expect(count(product.summary)).toBe(1)
    for (const { action } of product.channelOptions) expect(count(`>${action}<`), action).toBe(1)
  })

  test('is pointed back to from the later step', () => {
    expect(html).toContain('href="#stap-adres"')
    expect(html).toContain('id="stap-adres"')
    expect(problemsIn(html)).toEqual([])
  })
})

test('the costs and terms stand under what they belong to', () => {
  const overview = html.slice(html.indexOf('id="feiten"'))
  const headings = [...overview.matchAll(/<th[^>]*scope="rowgroup"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(
    ([, title]) => title,
  )
  expect(headings).toEqual(journey.factsByProduct.map(({ title }) => title))
})
