import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIXED_PLACES, type Place } from '#src/answers/model/target.ts'
import { LOCALE_CODES, splitPrefix } from '#src/domain/locales.ts'
import { addresses, linkTo } from '#tests/fixtures/channels/links.ts'
import { channels } from './index.ts'
import { fullAddress, inLanguage, linksFor } from './links.ts'

const PLACES: Place[] = [
  ...FIXED_PLACES.map((kind) => ({ kind })),
  ...(['product', 'journey', 'theme', 'page', 'channel'] as const).map((kind) => ({ kind, slug: 'een-naam' })),
  ...(['productLetter', 'journeyQuestions', 'journeyPlan'] as const).map((kind) => ({ kind, slug: 'een-naam' })),
  ...(['plan', 'planLetter', 'planCalendar'] as const).map((kind) => ({ kind, code: 'A1B2-C3D4' })),
  ...(['productNumber', 'journeyNumber'] as const).map((kind) => ({ kind, number: 12 })),
]

describe('an address', () => {
  it.each(PLACES)('is there for $kind, in each language, and differs from every other', (place) => {
    for (const locale of LOCALE_CODES) {
      const link = linkTo(place, locale)
      expect(link).toMatch(/^\/(?!.*:)/)
      expect(PLACES.filter((other) => linkTo(other, locale) === link)).toEqual([place])
    }
  })

  it('has the language before it on the website, and behind it where staff and machines read', () => {
    const place = { kind: 'product', slug: 'paspoort' } as const
    expect(linkTo(place, 'nl')).toBe('/producten/paspoort')
    expect(linkTo(place, 'en')).toBe('/en/producten/paspoort')
    expect(linkTo({ kind: 'home' }, 'en')).toBe('/en')
    expect(linksOf('kcc').ownLinkTo(place, 'en')).toBe('/kcc/producten/paspoort?taal=en')
    expect(linksOf('open-data').ownLinkTo(place, 'nl')).toBe('/open/v1/producten/paspoort')
  })

  it('loses its language as it got it', () => {
    const plain = fc.webPath().filter((each) => each.startsWith('/') && splitPrefix(each).path === each)
    fc.assert(
      fc.property(fc.constantFrom(...LOCALE_CODES), plain, (locale, path) => {
        expect(splitPrefix(inLanguage({ path, locale, channel: { language: 'path' } }))).toEqual({ locale, path })
      }),
    )
  })

  it('cannot be broken by what somebody typed', () => {
    expect(linkTo({ kind: 'plan', code: '../../x?y#z' }, 'nl')).toBe('/plan/..%2F..%2Fx%3Fy%23z')
  })
})

describe('a channel', () => {
  it('leads to no page of its own where it has none', () => {
    expect(linksOf('kcc').ownLinkTo({ kind: 'theme', slug: 'wonen' }, 'nl')).toBeNull()
    expect(linksOf('website').ownLinkTo({ kind: 'question', slug: 'een-vraag' }, 'nl')).toBeNull()
  })

  it('knows its page in each language', () => {
    const { here, canonical } = linksOf('website', '/en/producten/paspoort')
    expect([here('nl'), here('en')]).toEqual(['/producten/paspoort', '/en/producten/paspoort'])
    expect(canonical('nl')).toBe('https://www.example.nl/producten/paspoort')
  })

  it('writes in full what is ours, and leaves an address elsewhere as it is', () => {
    const links = { ...linksOf('brief'), siteUrl: SITE }
    expect(fullAddress({ kind: 'channel', slug: 'post', locale: 'en' }, links)).toBe(`${SITE}/en/contact/post`)
    expect(fullAddress({ url: '/contact' }, links)).toBe(`${SITE}/contact`)
    expect(fullAddress({ url: 'https://www.svb.nl/' }, links)).toBe('https://www.svb.nl/')
  })
})

const SITE = 'https://www.example.nl'

function linksOf(name: string, path = '/') {
  const channel = channels.find((each) => each.name === name)
  if (!channel) throw new Error(`there is no channel ${name}`)
  return linksFor({ addresses, channel, siteUrl: SITE, path })
}
