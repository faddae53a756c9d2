import { describe, expect, test } from 'vitest'
import { fixturePublished } from '#tests/fixtures/channels/published.ts'
import { htmlOf, visit } from '#tests/fixtures/channels/website.ts'
import { problemsIn } from '../../../../tests/helpers/html.ts'

const journey = fixturePublished().journey('verhuizen', 'nl')!
const [first, ...others] = journey.steps
const product = first!.product!
const shown = (steps: typeof journey.steps) =>
  htmlOf(
    visit('/gebeurtenissen/:slug', {
      params: { slug: 'verhuizen' },
      published: { ...fixturePublished(), journey: () => ({ ...journey, steps }) },
    }),
  )
const html = shown([first!, ...others, { ...first!, key: 'nog-eens' }])
const count = (part: string, where = html) => where.split(part).length - 1

describe('a product that two steps are about', () => {
  test('says its ways to arrange it once', () => {
    for (const { action } of product.channelOptions) expect(count(`>${action}<`), action).toBe(1)
  })

  test('is pointed back to from the later step', () => {
    expect(html).toContain('href="#stap-adres"')
    expect(html).toContain('id="stap-adres"')
    expect(problemsIn(html)).toEqual([])
  })
})

test('a product is summed up only where the step itself says nothing', () => {
  expect(count(product.summary)).toBe(0)
  expect(count(product.summary, shown([{ ...first!, text: [] }, ...others]))).toBe(1)
})

test('the costs and terms stand under what they belong to', () => {
  const overview = html.slice(html.indexOf('id="feiten"'))
  const headings = [...overview.matchAll(/<th[^>]*scope="rowgroup"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(
    ([, title]) => title,
  )
  expect(headings).toEqual(journey.factsByProduct.map(({ title }) => title))
})
