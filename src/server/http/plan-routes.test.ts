import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSymbols } from '#journeys/code-symbols.ts'
import { channels } from '#src/channels/index.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { fixtureContext } from '#tests/fixtures/channels/published.ts'

const SITE = 'https://www.example.nl'
const EVIL = '"><script>alert(1)</script>\r\nX-Evil: 1'
const { published } = fixtureContext()
const journey = published.journey('verhuizen', 'nl')!
const routes = Object.fromEntries(channels.flatMap(({ routes }) => routes).map(({ path, show }) => [path, show]))
const desk = { staff: { name: 'Sanne', roles: ['medewerker'] }, notes: new Map(), notesUnavailable: false }
const byAnswers = [
  '/gebeurtenissen/:slug/vragen',
  '/gebeurtenissen/:slug/plan',
  '/gebeurtenissen/:slug/plan/brief',
  '/kcc/gebeurtenissen/:slug/plan',
]
const byCode = ['/plan/:code', '/plan/:code/brief', '/plan/:code/agenda.ics', '/kcc/plan/:code']

const keys = journey.questions.map(({ key }) => key)
const options = journey.questions.flatMap((question) => question.options.map(({ key }) => key))
const odd = [
  '__proto__',
  'constructor',
  'toString',
  'a[b]',
  '',
  '//evil.example',
  EVIL,
  '\u0000',
  '💥',
  'x'.repeat(5000),
]
const anyName = fc.oneof(fc.constantFrom(...keys, ...keys, 'vraag', 'gevraagd', 'code', 'taal', ...odd), fc.string())
const anyDay = fc.constantFrom('2027-01-15', '2026-02-30', '0000-00-00', '9999-12-31', '-1', '2027-01-15T10:00')
const anyValue = fc.oneof(fc.constantFrom(...options, ...options, ...keys, 'onbekend', ...odd), anyDay, fc.string())
const anyQuery = fc.array(fc.tuple(anyName, anyValue), { maxLength: 12 })
const anyCode = fc.oneof(
  fc.string(),
  fc.constantFrom(...odd, '..', 'OOZK-Z9MN-O8l3'),
  fc.bigInt({ min: 0n, max: 2n ** 70n }).map(writeSymbols),
  // Codes of this life event, in any version, so that decoding gets past the first checks.
  fc.tuple(fc.nat(4), fc.bigInt({ min: 0n, max: 2n ** 50n })).map(([version, rest]) => {
    const number = BigInt(journey.shortNumber)
    return writeSymbols((rest * 128n + number) * 128n + BigInt(version))
  }),
)
const anyLocale = fc.constantFrom('nl' as const, 'en' as const)

describe('the routes of a plan, with any input,', () => {
  it('end at a page that is safe, from any answers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...byAnswers), anyQuery, anyLocale, (pattern, query, locale) => {
        expectEnd({ pattern, params: { slug: 'verhuizen' }, query: new URLSearchParams(query), locale })
      }),
      { numRuns: 40 },
    )
  })

  it('end at a page that is safe, from any code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...byCode), anyCode, anyLocale, (pattern, code, locale) => {
        expectEnd({ pattern, params: { code }, query: new URLSearchParams(), locale })
      }),
      { numRuns: 40 },
    )
  })
})

type ExpectEndInput = Pick<PageContext, 'params' | 'query' | 'locale'> & { pattern: string }

/** Follows redirects as a browser does, and expects a page of this site with all input escaped. */
function expectEnd(asked: ExpectEndInput, hops = 0): void {
  const result = show(asked)
  if ('location' in result) {
    expect(hops, result.location).toBeLessThan(4)
    const to = new URL(result.location, SITE)
    expect(to.origin).toBe(SITE)
    expect(to.href).not.toMatch(/[\r\n]/)
    const next = match(to)
    // Any other target takes no input: the page of the life event, or the home page.
    if (next) expectEnd(next, hops + 1)
    return
  }
  expect([200, 400]).toContain(result.status)
  expect(result.body).not.toContain('<script>alert')
  if (result.contentType.startsWith('text/calendar')) expect(result.body).not.toMatch(/(^|[^\r])\n|^X-Evil/m)
}

function show({ pattern, ...asked }: ExpectEndInput): PageResult {
  return routes[pattern]!({ ...fixtureContext({ published, ...asked }), ...desk })!
}

function match({ pathname, searchParams: query }: URL): ExpectEndInput | null {
  const locale = pathname.startsWith('/en/') ? 'en' : 'nl'
  const path = pathname.replace(/^\/en\//, '/')
  for (const pattern of [...byAnswers, ...byCode, '/plan']) {
    const found = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(path)
    if (!found) continue
    const params = Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)]))
    return { pattern, params, query, locale }
  }
  return null
}
