import { expect, it } from 'vitest'
import { keepInside } from './inside.ts'

const where = { slug: 'hond', base: '/voorbeeld/journeys/1' }
const html = (body: string) => keepInside({ status: 200, contentType: 'text/html', body }, where)

it.each([
  ['href="/gebeurtenissen/hond/vragen?a=b&amp;c=d"', 'href="/voorbeeld/journeys/1/website/nl/vragen?a=b&amp;c=d"'],
  ['action="/en/gebeurtenissen/hond/vragen"', 'action="/voorbeeld/journeys/1/website/en/vragen"'],
  ['href="/gebeurtenissen/hond/plan#groep-now"', 'href="/voorbeeld/journeys/1/website/nl/plan#groep-now"'],
  ['href="/gebeurtenissen/hond"', 'href="/voorbeeld/journeys/1/website?taal=nl"'],
])('leads from the pages of a draft to their previews: %s', (from, to) => {
  expect(html(`<a ${from}>`)).toMatchObject({ body: `<a ${to}>` })
})

it.each(['href="/gebeurtenissen/hondenschool/plan"', 'href="/producten/hondenbelasting"', 'href="#stap-1"'])(
  'leaves what leads elsewhere alone: %s',
  (link) => {
    expect(html(`<a ${link}>`)).toMatchObject({ body: `<a ${link}>` })
  },
)

it('keeps a redirect inside too', () => {
  const result = keepInside({ status: 303, location: '/gebeurtenissen/hond/vragen?a=b' }, where)
  expect(result).toMatchObject({ location: '/voorbeeld/journeys/1/website/nl/vragen?a=b' })
})
