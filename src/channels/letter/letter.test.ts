import { describe, expect, test } from 'vitest'
import type { Locale } from '#src/answers/model/types.ts'
import { weekInWords } from '#src/answers/wording/hours.ts'
import { routeAt } from '#src/channels/channel.ts'
import type { PageContext } from '#src/channels/page.ts'
import { fixtureContext, fixturePublished } from '#tests/fixtures/channels/published.ts'
import { problemsIn } from '../../../tests/helpers/html.ts'
import { letter as channel } from './pages.ts'

const SLUG = 'verhuizing-doorgeven'

describe.each<Locale>(['nl', 'en'])('the letter of a product (%s)', (locale) => {
  const answer = fixturePublished().product(SLUG, locale)!
  const html = letter({ locale })

  test('says the summary', () => {
    expect(html).toContain(`data-summary="">${answer.summary}</p>`)
  })

  test('names every fact with its value', () => {
    for (const { key, value } of answer.facts) expect(html).toContain(`data-fact="${key}" value="${value}"`)
  })

  test('has on top, in this order: the summary, the key facts with the number to ring, what to bring, the options', () => {
    const places = ['data-summary', 'class="em-key-facts"', 'class="em-checklist"', 'class="em-option"']
    const order = places.map((place) => html.indexOf(place))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    const top = html.slice(order[1], order[2])
    for (const { key } of answer.keyFacts) expect(top).toContain(`data-fact="${key}"`)
    expect(top).toContain('href="tel:14024"')
  })

  test('says an amount that the costs name only there', () => {
    expect(countOf('data-fact="verhuizing-kosten"', html)).toBe(1)
  })

  test('leads to short addresses in its own language', () => {
    expect(html).toContain(`href="https://www.example.nl${locale === 'nl' ? '' : '/en'}/p/12"`)
  })

  test('lists every option once, those without internet first', () => {
    const listed = [...html.matchAll(/data-channel="([^"]+)"/g)].map(([, slug]) => slug)
    const slugs = (kind: string) =>
      answer.channelOptions.filter((option) => option.kind === kind).map(({ channel }) => channel.slug)
    expect(listed).toEqual([...slugs('analogue'), ...slugs('digital')])
  })

  test('is valid HTML', () => {
    expect(problemsIn(html)).toEqual([])
  })
})

test('a letter bears the date of the day in the Netherlands', () => {
  expect(letter({ now: new Date('2026-12-31T23:30:00Z') })).toContain(
    '<time dateTime="2027-01-01">1 januari 2027</time>',
  )
})

test('a letter does not speak of now', () => {
  expect(letter({})).not.toContain('Nu open')
})

test('a letter tells once until when its values hold', () => {
  expect(countOf('31 december 2026', letter({ params: { slug: 'parkeervergunning-bewoners' } }))).toBe(1)
})

test('hours that two places share are said once, and so are their holidays', () => {
  const html = letter({})
  expect(countOf('9.00 tot 20.00 uur', html)).toBe(1)
  expect(countOf('Eerste Kerstdag', html)).toBe(1)
})

test('a place that two options share has its address once', () => {
  const published = fixturePublished()
  const answer = published.product(SLUG, 'nl')!
  const channelOptions = [...answer.channelOptions, ...answer.channelOptions]
  expect(
    countOf('Mariënburg 30', letter({ published: { ...published, product: () => ({ ...answer, channelOptions }) } })),
  ).toBe(1)
})

test('a link to a product has its name and short address in the list, once', () => {
  const text = letter({}).replaceAll(/<[^>]*>/g, '')
  expect(countOf('Parkeervergunning voor bewoners: www.example.nl/p/13', text)).toBe(1)
  expect(countOf('/p/13', text)).toBe(1)
})

test('laws go by their names, not by their addresses', () => {
  const html = letter({})
  expect(html).toContain('Artikel 2.39 Wet basisregistratie personen')
  expect(html).not.toContain('wetten.overheid.nl')
})

test('every link has its address in print', () => {
  const html = letter({})
  for (const [, address] of html.matchAll(/<a[^>]* href="https:\/\/([^"]+?)\/?"/g)) {
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain(address)
  }
})

test('a fact that no sentence names still stands in the letter', () => {
  const published = fixturePublished()
  const answer = published.product(SLUG, 'nl')!
  const extra = { ...answer.facts[0]!, key: 'nergens-genoemd' }
  const html = letter({ published: { ...published, product: () => ({ ...answer, facts: [...answer.facts, extra] }) } })
  expect(html).toContain('data-fact="nergens-genoemd"')
})

test('a letter stays out of search engines and points to its page', () => {
  const html = letter({})
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toContain('<link rel="canonical" href="https://www.example.nl/producten/verhuizing-doorgeven"/>')
})

test('Dutch text in an English letter is marked as Dutch', () => {
  expect(letter({ locale: 'en', params: { slug: 'parkeervergunning-bewoners' } })).toContain(
    '<p lang="nl" data-summary="">',
  )
})

test('an old name leads to the letter under its new name, an unknown one to nothing', () => {
  const page = routeAt(channel, '/producten/:slug/brief').show
  expect(page(fixtureContext({ locale: 'en', params: { slug: 'verhuisaangifte' } }))).toEqual({
    status: 308,
    location: '/en/producten/verhuizing-doorgeven/brief',
  })
  expect(page(fixtureContext({ params: { slug: 'bestaat-niet' } }))).toBeNull()
})

test('days with equal hours are taken together', () => {
  const hours = [1, 2, 3, 5].map((day) => ({ day: day as 1, from: '09:00', until: '17:00' }))
  expect(weekInWords({ hours, locale: 'nl' })).toEqual([
    { days: 'maandag tot en met woensdag', times: '9.00 tot 17.00 uur' },
    { days: 'vrijdag', times: '9.00 tot 17.00 uur' },
  ])
})

const countOf = (part: string, whole: string) => whole.split(part).length - 1

function letter(changes: Partial<PageContext>): string {
  const result = routeAt(channel, '/producten/:slug/brief').show(fixtureContext({ ...changes }))
  if (!result || !('body' in result)) throw new Error('no letter')
  return result.body
}
