import { expect, it } from 'vitest'
import { emptyContent } from '#src/answers/model/raw.ts'
import { FIXED_PLACES } from '#src/answers/model/target.ts'
import { website } from '#src/channels/website/pages.ts'
import { linkTo } from '#tests/fixtures/channels/links.ts'
import { createInternalCheck } from './internal.ts'

const content = emptyContent()
content.products.set('1', {
  id: '1',
  slug: 'paspoort',
  oldSlugs: ['pas'],
  shortNumber: 12,
  title: {},
  summary: {},
  audience: [],
})
content.pages.set('2', { id: '2', slug: 'privacy', title: {} })
const problem = createInternalCheck({ content, siteUrl: 'https://www.example.nl', linkTo })

it.each([
  '/',
  '/en',
  '/producten',
  '/producten/paspoort',
  '/en/producten/paspoort',
  '/producten/paspoort/',
  '/producten/pas',
  '/producten/paspoort/brief',
  '/p/12',
  '/privacy?a=b#c',
  '/open/v1/producten',
  'https://www.example.nl/privacy',
  'https://elders.example/niets',
])('%s is there, or not ours', (url) => {
  expect(problem({ url })).toBeNull()
})

it.each(['/producten/bestaat-niet', '/en/niets', '/p/13', 'https://www.example.nl/weg', '/producten/../weg'])(
  '%s is not there',
  (url) => {
    expect(problem({ url })).not.toBeNull()
  },
)

it('knows what is published', () => {
  expect(problem({ kind: 'products', id: '1' })).toBeNull()
  expect(problem({ kind: 'products', id: '9' })).not.toBeNull()
  expect(problem({ kind: 'themes', id: '1' })).not.toBeNull()
})

it('names the fixed addresses that the website has', () => {
  const fixed = website.routes.map(({ path }) => path).filter((pattern) => !pattern.includes(':'))
  expect(FIXED_PLACES.map((kind) => linkTo({ kind }, 'nl')).sort()).toEqual(fixed.sort())
})
