import { expect, it } from 'vitest'
import { slugify } from './slug.ts'

it.each([
  ['Wat kost één paspoort?', 'wat-kost-een-paspoort'],
  ['  Café & terras  ', 'cafe-terras'],
  ['18 jaar', '18-jaar'],
])('%s becomes %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})
