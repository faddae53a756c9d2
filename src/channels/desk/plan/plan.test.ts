import { describe, expect, test } from 'vitest'
import type { CodeProblem, OpenedCode } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import { routeAt } from '#src/channels/channel.ts'
import { desk, deskContext, query } from '#tests/fixtures/channels/desk.ts'
import { fixtureContext, fixturePublished, SECRET } from '#tests/fixtures/channels/published.ts'
import { problemsIn } from '../../../../tests/helpers/html.ts'
import { desk as channel } from '../pages.ts'
import { spelled } from './spelling.ts'

const ANSWERS = '/kcc/gebeurtenissen/:slug/plan'
const CODE = '/kcc/plan/:code'
const params = { slug: 'verhuizen' }
const complete = { params, query: query('auto=ja&datum=2027-01-15') }
const plan = fixturePublished().plan({
  slug: 'verhuizen',
  locale: 'nl',
  answers: { auto: 'ja' },
  date: '2027-01-15',
  today: '2026-11-24',
})!
const opening = (opened: OpenedCode) => ({ published: { ...fixturePublished(), openCode: () => opened } })
const known: OpenedCode = { ok: true, slug: 'verhuizen', answers: { auto: 'ja' }, date: '2027-01-15', changes: [] }
const opened = { params: { code: '7k3m' }, ...opening(known) }
const problem = (reason: CodeProblem) => opening({ ok: false, problem: reason })
const stepsIn = (html: string) =>
  [...html.matchAll(/id="stap-([^"]+)" data-date="([^"]*)"/g)].map(([, key, date]) => [key, date])

describe.each([
  ['by the answers', ANSWERS, complete],
  ['by its code', CODE, opened],
])('the plan of a caller, %s', (_, path, changes) => {
  const html = desk(path, changes)

  test('has the steps of the resident with their dates', () => {
    const { groups, municipality, others } = plan
    const inOrder = [...groups.flatMap(({ steps }) => steps), ...municipality, ...others]
    expect(stepsIn(html)).toEqual(
      inOrder.map(({ key, earliest, latest }) => [key, `${earliest ?? ''}/${latest ?? ''}`]),
    )
  })

  test('has the code to read out', () => {
    expect(html).toContain(`data-code="${plan.code}"`)
  })

  test('has every question with its answer chosen, to change it while talking', () => {
    expect(html).toMatch(/name="auto" checked="" value="ja"|name="auto" value="ja" checked=""/)
    expect(html).toMatch(/type="date" name="datum" value="2027-01-15"/)
    expect(html).toContain('action="/kcc/gebeurtenissen/verhuizen/plan"')
  })

  test('leads to the letter', () => {
    expect(html).toContain(`href="/plan/${plan.code}/brief"`)
  })

  test('has internal text within its marked part and nowhere else', () => {
    const inside = [...html.matchAll(/<details class="em-internal" data-internal="">.*?<\/details>/gs)].join('')
    expect(inside).toContain(SECRET)
    expect(html.split(SECRET).length).toBe(inside.split(SECRET).length)
  })

  test('asks for the notes of the products in the plan', () => {
    expect(routeAt(channel, path).notes?.(fixtureContext(changes))).toEqual([
      'verhuizing-doorgeven',
      'parkeervergunning-bewoners',
    ])
  })
})

test('another answer gives another code', () => {
  const other = desk(ANSWERS, { params, query: query('auto=nee&datum=2027-01-15') })
  expect(other).toMatch(/data-code="[^"]+"/)
  expect(other).not.toContain(`data-code="${plan.code}"`)
  expect(stepsIn(other)).toHaveLength(2)
})

test('a caller who speaks English gets an English plan, and stays in English', () => {
  const html = desk(ANSWERS, { params, query: query('auto=ja&datum=onbekend&taal=en') })
  expect(html).toContain('Give us your address')
  expect(html).toContain('type="hidden" name="taal" value="en"')
})

test('what has changed since the code was made is said', () => {
  expect(desk(CODE, { ...opened, ...opening({ ...known, changes: ['Nieuwe vraag'] }) })).toContain('Nieuwe vraag')
})

describe('a plan with questions still open', () => {
  const html = desk(ANSWERS, { params, query: query('auto=ja&datum=') })

  test('marks them, has no code yet, and shows the steps so far', () => {
    expect(html).toContain('id="vraag-datum" class="em-ask em-ask--open"')
    expect(html).toContain('id="vraag-auto" class="em-ask"')
    expect(html).not.toContain('data-code')
    expect(stepsIn(html)).toHaveLength(3)
  })

  test('shows an old code that way too, with what it did hold', () => {
    expect(desk(CODE, { ...opened, ...opening({ ...known, answers: {} }) })).toContain('class="em-ask em-ask--open"')
  })
})

test.each(['auto=fiets&datum=2027-01-15', 'auto=ja&datum=2126-01-01', 'auto=ja&datum=2027-02-30'])(
  'an answer that cannot be is refused and asked again: %s',
  (given) => {
    const result = routeAt(channel, ANSWERS).show(deskContext({ params, query: query(given) }))
    expect(result).toMatchObject({ status: 400, body: expect.stringContaining('em-ask--open') })
  },
)

test('a day that is filled in counts for more than the tick that it is not known', () => {
  expect(desk(ANSWERS, { params, query: query('auto=ja&datum=2027-01-15&datum=onbekend') })).toContain(plan.code!)
})

test.each<CodeProblem>(['length', 'symbol', 'check', 'unknown'])(
  'a code that cannot be right says why and stays as it was typed (%s)',
  (reason) => {
    const result = routeAt(channel, CODE).show(deskContext({ params: { code: 'abc "x"' }, ...problem(reason) }))
    const html = result && 'body' in result ? result.body : ''
    expect(result).toMatchObject({ status: 400 })
    expect(html).toContain(words.nl.codeProblems[reason])
    expect(html).toContain('value="abc &quot;x&quot;"')
    expect(problemsIn(html)).toEqual([])
  },
)

test('a code that is typed leads to its plan', () => {
  expect(routeAt(channel, '/kcc/plan').show(deskContext({ query: query('code= 7k3m pq22&taal=en') }))).toEqual({
    status: 303,
    location: '/kcc/plan/7k3m%20pq22?taal=en',
  })
  expect(routeAt(channel, '/kcc/plan').show(deskContext({ query: query('code=') }))).toMatchObject({ status: 400 })
})

describe('search', () => {
  const search = (typed: string, changes = problem('check')) =>
    routeAt(channel, '/kcc/zoeken').show(deskContext({ query: query(`q=${typed}`), ...changes }))

  test('for a code leads to the plan, also for one with a mistake in it', () => {
    expect(search('7k3mpq22', opening(known))).toEqual({ status: 303, location: '/kcc/plan/7k3mpq22' })
    expect(search('7k3m pq22')).toEqual({ status: 303, location: '/kcc/plan/7k3m%20pq22' })
  })

  test('takes words for words', () => {
    expect(search('open huis')).toMatchObject({ status: 200 })
  })
})

test('old names lead on, unknown names to nothing', () => {
  const moved = { ...fixturePublished(), journey: () => null, movedTo: () => 'verhuizen' }
  expect(routeAt(channel, ANSWERS).show(deskContext({ params: { slug: 'verhuisd' }, published: moved }))).toEqual({
    status: 308,
    location: '/kcc/gebeurtenissen/verhuizen',
  })
  expect(routeAt(channel, ANSWERS).show(deskContext({ params: { slug: 'bestaat-niet' } }))).toBeNull()
})

test('a code is spelled in the language of the caller', () => {
  expect(spelled('7KX0-ANDZ', 'nl').map(({ said }) => said)).toEqual([
    '7, K van Karel, X van Xantippe, 0',
    'A van Anton, N van Nico, D van Dirk, Z van Zaandam',
  ])
  expect(spelled('X', 'en')).toEqual([{ group: 'X', said: 'X as in X-ray' }])
})

test.each([
  ['/kcc/plan', {}],
  [CODE, opened],
  [ANSWERS, complete],
  [ANSWERS, { params }],
  [ANSWERS, { ...complete, notes: new Map(), notesUnavailable: true }],
  ['/kcc/gebeurtenissen/:slug', { params }],
])('%s is valid HTML (%#)', (path, changes) => {
  expect(problemsIn(desk(path, changes))).toEqual([])
})
