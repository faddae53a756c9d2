import { describe, expect, test } from 'vitest'
import type { Locale } from '#src/answers/model/types.ts'
import { routeAt } from '#src/channels/channel.ts'
import { desk, deskContext, query } from '#tests/fixtures/channels/desk.ts'
import { fixtureContext, fixturePublished, SECRET } from '#tests/fixtures/channels/published.ts'
import { problemsIn } from '../../../tests/helpers/html.ts'
import { type DeskContext, spokenAddress } from './context.ts'
import { accountPage, desk as channel, signInPage } from './pages.ts'

const PRODUCT = '/kcc/producten/:slug'

describe.each<Locale>(['nl', 'en'])('a product for staff, caller speaks %s', (locale) => {
  const answer = fixturePublished().product('verhuizing-doorgeven', locale)!
  const html = desk(PRODUCT, { query: query(`taal=${locale}`) })

  test('gives the summary to say', () => {
    expect(html).toContain(`data-summary="">${answer.summary}</p>`)
  })

  test('names every fact with its value', () => {
    for (const { key, value } of answer.facts) expect(html).toContain(`data-fact="${key}" value="${value}"`)
  })

  test('lists every option in the editor’s order', () => {
    const listed = [...html.matchAll(/data-channel="([^"]+)"/g)].map(([, slug]) => slug)
    expect(listed).toEqual(answer.channelOptions.map(({ channel }) => channel.slug))
    for (const { action } of answer.channelOptions) expect(html).toContain(action)
  })

  test('says what to bring', () => {
    for (const line of answer.evidence) expect(html).toContain(line)
  })
})

test('the account page says where somebody is signed in, and has a button to end each other session', async () => {
  const session = (id: string, isThisOne: boolean) => ({
    id,
    begun: '2026-11-30T08:00:00.000Z',
    extended: '2026-11-30T09:15:00.000Z',
    ends: '2026-11-30T17:15:00.000Z',
    isThisOne,
  })
  const sessions = [session('this', true), session('other', false)]
  const result = accountPage({ context: deskContext(), sessions, ended: 1 })
  const html = 'body' in result ? result.body : ''
  expect(await problemsIn(html)).toEqual([])
  expect(html).toContain('Laatst verlengd op 30 november 2026 om 10:15.')
  expect(html).toContain('role="status">Er is 1 sessie beëindigd.')
  const values = [...html.matchAll(/name="(sessie|andere)" value="([^"]+)"/g)].map(([, name, value]) => [name, value])
  expect(values).toEqual([
    ['sessie', 'other'],
    ['andere', 'ja'],
  ])
})

test('sections stand in the order of KISS', () => {
  const html = desk(PRODUCT).split('class="em-sections"')[1] ?? ''
  const ids = [...html.matchAll(/<section id="([a-zA-Z]+)"/g)].map(([, id]) => id)
  expect(ids.slice(0, 10)).toEqual([
    'introduction',
    'apply',
    'conditions',
    'evidence',
    'costs',
    'term',
    'objection',
    'particulars',
    'noReply',
    'contact',
  ])
})

test('one glance tells what to say, who is there now, what it costs, how long it takes and what to bring', () => {
  const html = desk(PRODUCT)
  const places = ['zeggen', 'nu', 'feiten', 'meenemen', 'regelen'].map((id) => html.indexOf(` id="${id}"`))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

describe('a value that needs care', () => {
  const every = (html: string, key: string) => html.match(new RegExp(`data-fact="${key}"`, 'g'))?.length
  const followedBy = (html: string, key: string, mark: string) =>
    html.match(new RegExp(`data-fact="${key}"[^>]*>[^<]*</data>(</a>)? <[^>]*class="${mark}"`, 'g'))?.length

  test('is marked wherever it stands when it is only assumed', () => {
    const html = desk(PRODUCT)
    expect(every(html, 'verwerking-verhuizing')).toBeGreaterThan(2)
    expect(followedBy(html, 'verwerking-verhuizing', 'em-caution em-caution--assumed')).toBe(
      every(html, 'verwerking-verhuizing'),
    )
    expect(followedBy(html, 'verhuizing-kosten', 'em-caution em-caution--assumed')).toBeUndefined()
  })

  test('has its last day beside it when it ends', () => {
    const html = desk(PRODUCT, { params: { slug: 'parkeervergunning-bewoners' } })
    expect(followedBy(html, 'parkeervergunning-gebied-b', 'em-caution')).toBe(every(html, 'parkeervergunning-gebied-b'))
    expect(html).toContain('31 december 2026')
  })
})

test('who can be reached now has a name of its own for each channel, also where they share a place', () => {
  const published = fixturePublished()
  const counter = published.channel('stadswinkel', 'nl')!
  const advisers = { ...counter, slug: 'raadslieden', title: 'Sociaal raadslieden' }
  const html = desk('/kcc', { published: { ...published, channels: () => [counter, advisers] } })
  expect([...html.matchAll(/<dt>([^<]*)/g)].map(([, name]) => name?.trim())).toEqual([
    'Stadswinkel',
    'Sociaal raadslieden, Stadswinkel',
  ])
})

describe('internal text', () => {
  test('stands within its own marked part and nowhere else', () => {
    const html = desk(PRODUCT)
    const start = html.indexOf('<section class="em-internal"')
    const end = html.indexOf('</section>', start)
    const occurrences = [...html.matchAll(new RegExp(SECRET, 'g'))].map(({ index }) => index)
    expect(occurrences).toHaveLength(5)
    for (const index of occurrences) expect(index > start && index < end).toBe(true)
  })

  test('leaves no trace where there is none to see', () => {
    const html = desk(PRODUCT, { notes: new Map() })
    expect(html).not.toContain(SECRET)
    expect(html).not.toContain('class="em-internal"')
    expect(html).not.toContain('#intern')
  })

  test('in which nobody wrote anything is left out', () => {
    const internal = { deskMemo: [], maatwerk: '', verificationQuestions: [], keywords: [], toelichtingen: [] }
    expect(desk(PRODUCT, { notes: new Map([['verhuizing-doorgeven', internal]]) })).not.toContain('class="em-internal"')
  })

  test('that cannot be read now is said to be so', () => {
    expect(desk(PRODUCT, { notes: new Map(), notesUnavailable: true })).toContain('class="em-internal"')
  })
})

describe('search', () => {
  test('leads to pages of the desk', () => {
    expect(desk('/kcc/zoeken', { query: query('q=verhui') })).toContain('href="/kcc/producten/verhuizing-doorgeven"')
  })

  test('goes straight to a title that is typed in full', () => {
    const result = routeAt(channel, '/kcc/zoeken').show(deskContext({ query: query('q=verhuizing doorgeven') }))
    expect(result).toEqual({ status: 303, location: '/kcc/producten/verhuizing-doorgeven' })
  })

  test('that finds nothing says what to do next', () => {
    const html = desk('/kcc/zoeken', { query: query('q=xylofoon') })
    expect(html).toContain('href="/kcc#alle-producten"')
    expect(html).toContain('href="/kcc/producten/verhuizing-doorgeven"')
  })

  test('shows what was asked as text, not as HTML', () => {
    expect(desk('/kcc/zoeken', { query: query('q=<img src=x>') })).not.toContain('<img')
  })
})

test('old names lead on, unknown names to nothing', () => {
  expect(routeAt(channel, PRODUCT).show(deskContext({ params: { slug: 'verhuisaangifte' } }))).toEqual({
    status: 308,
    location: '/kcc/producten/verhuizing-doorgeven',
  })
  expect(routeAt(channel, PRODUCT).show(deskContext({ params: { slug: 'bestaat-niet' } }))).toBeNull()
  expect(routeAt(channel, '/kcc/vragen/:slug').show(deskContext({ params: { slug: 'bestaat-niet' } }))).toBeNull()
})

test('an address can be said aloud', () => {
  expect(spokenAddress('https://www.nijmegen.nl/p/12')).toBe(
    'www punt nijmegen punt nl, schuine streep p, schuine streep 12',
  )
})

test.each<[string, Partial<DeskContext>]>([
  ['/kcc', {}],
  ['/kcc/zoeken', { query: query('q=verhui') }],
  ['/kcc/zoeken', {}],
  ['/kcc/zoeken', { query: query('q=xylofoon') }],
  [PRODUCT, {}],
  [PRODUCT, { query: query('taal=en') }],
  [PRODUCT, { params: { slug: 'parkeervergunning-bewoners' }, notes: new Map(), notesUnavailable: true }],
  ['/kcc/gebeurtenissen/:slug', { params: { slug: 'verhuizen' } }],
  ['/kcc/vragen/:slug', { params: { slug: 'verhuizing-per-brief' } }],
])('%s is valid HTML and not for search engines (%#)', (path, changes) => {
  const html = desk(path, changes)
  expect(problemsIn(html)).toEqual([])
  expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>')
})

test('the sign-in page keeps the address and the way on, and says what went wrong', () => {
  const result = signInPage({
    context: fixtureContext(),
    error: 'Dat klopt niet.',
    next: '/kcc/zoeken?q=a',
    email: 'a@b.nl',
  })
  const html = 'body' in result ? result.body : ''
  expect(problemsIn(html)).toEqual([])
  expect(html).toContain('value="a@b.nl"')
  expect(html).toContain('name="next" value="/kcc/zoeken?q=a"')
  expect(html).toContain('Dat klopt niet.')
})
