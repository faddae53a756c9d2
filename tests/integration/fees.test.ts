import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSnapshot, type Snapshot } from '#src/answers/snapshot/snapshot.ts'
import type { Fact } from '#src/payload-types.ts'
import { openTestDatabase, silent, type TestDatabase, until } from '../helpers/payload.ts'
import { CHANNELS, readChannel } from '../helpers/read-channels.ts'
import { askApi, type Rest, restAs } from '../helpers/rest.ts'

const LATER = '2040-01-01T00:00:00+01:00'
/** Amounts that stand in no text, so that finding one says where it came from. */
const amountFor = (index: number) => `${7000 + index},17`

let database: TestDatabase
let snapshot: Snapshot
let writer: Rest
let chief: Rest
let facts: Fact[]
/** Planning 40 facts takes a while on a busy machine: the moment comes when the test says so, not while it plans. */
let clock = Date.now

beforeAll(async () => {
  database = await openTestDatabase()
  snapshot = await openSnapshot({ ...database, log: silent, now: () => clock() })
  writer = restAs(database.payload, 'redacteur')
  chief = restAs(database.payload, 'eindredacteur')
  const { docs } = await database.payload.find({
    collection: 'facts',
    where: { kind: { equals: 'money' } },
    sort: 'key',
    pagination: false,
    depth: 0,
  })
  facts = docs.filter(({ values }) => values?.length === 1 && !values[0]?.until).slice(0, 40)
})

afterAll(async () => {
  await snapshot.close()
  await database.close()
})

const fileOf = (some = facts) => ['sleutel;bedrag', ...some.map(({ key }, at) => `${key};${amountFor(at)}`)].join('\n')
const upload = (rest: Rest, { csv = fileOf(), startsAt = LATER, name = 'tarieven.csv' } = {}) =>
  rest('POST', '/fee-plans/upload', { name, csv, startsAt })
const codeOf = ({ body }: Awaited<ReturnType<Rest>>) => body.errors?.[0]?.data?.code

/** Everything a fee plan may change. */
async function everything() {
  const all = { pagination: false, depth: 0, sort: 'id' } as const
  const [published, newest, versions] = [
    await database.payload.find({ collection: 'facts', ...all }),
    await database.payload.find({ collection: 'facts', ...all, draft: true }),
    await database.payload.countVersions({ collection: 'facts' }),
  ]
  return { published: published.docs, newest: newest.docs, versions: versions.totalDocs }
}

const plans = async () => (await database.payload.count({ collection: 'fee-plans' })).totalDocs

describe('a file with 40 fees', () => {
  it('shows old and new and which texts change, and changes nothing', async () => {
    const before = await everything()
    const { status, body } = await upload(writer)
    expect(status).toBe(201)
    expect(body.rows).toHaveLength(40)
    expect(body.rows[3]).toMatchObject({ key: facts[3]!.key, now: facts[3]!.values?.[0]?.number, next: 7003.17 })
    const titles = body.changes.map(({ title }: { title: string }) => title)
    expect(titles).toContain(snapshot.current().product('afvalpas-grofvuil', 'nl')?.title)
    expect(await everything()).toEqual(before)
  })

  it('is not planned by who delivered it, nor by who may not publish', async () => {
    const before = await everything()
    const own = await upload(chief)
    expect(codeOf(await chief('POST', `/fee-plans/${own.body.id}/plan`))).toBe('sameEyes')
    expect(codeOf(await writer('POST', `/fee-plans/${own.body.id}/plan`))).toBe('notYours')
    expect(await everything()).toEqual(before)
  })

  it('is planned as a whole or not at all', async () => {
    const { body } = await upload(writer)
    const inTheWay = facts[39]!
    await writer('PATCH', `/facts/${inTheWay.id}?draft=true`, { label: 'Iemand werkt hieraan' })
    const before = await everything()
    const answer = await chief('POST', `/fee-plans/${body.id}/plan`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.errors).toMatchObject([{ line: 41, column: 'sleutel' }])
    expect(await everything()).toEqual(before)
    await database.payload.update({
      collection: 'facts',
      id: inTheWay.id,
      data: { label: inTheWay.label, _status: 'published' },
    })
  })

  it('changes nothing when something goes wrong halfway', async () => {
    const { body } = await upload(writer)
    const before = await everything()
    const original = database.payload.update
    let count = 0
    database.payload.update = ((options: { collection: string }) => {
      if (options.collection === 'facts' && ++count === 20) throw new Error('the disk is full')
      return original.call(database.payload, options as never)
    }) as never
    const answer = await chief('POST', `/fee-plans/${body.id}/plan`)
    database.payload.update = original
    expect(answer.status).toBe(500)
    expect(count).toBe(20)
    expect(await everything()).toEqual(before)
  })

  it('cannot be planned after it was withdrawn', async () => {
    const { body } = await upload(writer)
    expect((await writer('POST', `/fee-plans/${body.id}/withdraw`)).status).toBe(200)
    expect(codeOf(await chief('POST', `/fee-plans/${body.id}/plan`))).toBe('notProposed')
  })
})

describe('a wrong file changes nothing and says where', () => {
  it.each([
    ['an unknown key', (key: string) => `sleutel;bedrag\n${key};1\nzeppelin;2`, { line: 3, column: 'sleutel' }],
    ['something that is no number', (key: string) => `sleutel;bedrag\n${key};veel`, { line: 2, column: 'bedrag' }],
    ['a spreadsheet instead of text', () => 'PK\u0003\u0004\u0000\u0001', { line: null }],
  ])('with %s', async (_, csv, where) => {
    const before = [await everything(), await plans()]
    const answer = await upload(writer, { csv: csv(facts[0]!.key) })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.errors).toMatchObject([where])
    expect([await everything(), await plans()]).toEqual(before)
  })

  it('and tells all of its faults at once', async () => {
    const answer = await upload(writer, { csv: `sleutel;bedrag\nzeppelin;1\n${facts[0]!.key};veel` })
    expect(answer.body.errors[0].data.errors).toMatchObject([
      { line: 2, column: 'sleutel' },
      { line: 3, column: 'bedrag' },
    ])
  })

  it.each([
    ['without a file', { csv: '' }, 'noFile'],
    ['of more than a million characters', { csv: 'x'.repeat(1_000_001) }, 'noFile'],
    ['for a moment that was', { startsAt: '2020-01-01T00:00:00Z' }, 'noMoment'],
    ['for no moment at all', { startsAt: 'morgen' }, 'noMoment'],
  ])('%s', async (_, given, code) => {
    const before = await plans()
    const answer = await upload(writer, given)
    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toBe(code)
    expect(await plans()).toBe(before)
  })
})

it.each(['medewerker', 'kennisredacteur', null] as const)('keeps %s away from the fees', async (role) => {
  const rest = restAs(database.payload, role)
  const { body } = await upload(writer)
  const before = [await everything(), await plans()]
  expect((await upload(rest)).status).toBe(403)
  expect((await rest('POST', `/fee-plans/${body.id}/plan`)).status).toBe(403)
  expect((await rest('POST', `/fee-plans/${body.id}/withdraw`)).status).toBe(403)
  expect((await rest('PATCH', `/fee-plans/${body.id}`, { state: 'planned' })).status).toBe(403)
  expect([await everything(), await plans()]).toEqual(before)
})

it('starts on every channel at the planned moment, by itself', async () => {
  const said = (slug: string, key: string) =>
    CHANNELS.map((channel) => [
      ...(readChannel[channel]({ published: snapshot.current(), slug, locale: 'nl' }).facts.get(key) ?? []),
    ])
  const used = ['paspoort', 'rijbewijs', 'afvalpas-grofvuil'].flatMap((slug) => {
    const own = new Set(
      snapshot
        .current()
        .product(slug, 'nl')
        ?.facts.map(({ key }) => key),
    )
    return facts.flatMap(({ key }, at) => (own.has(key) ? [{ slug, key, at, before: said(slug, key) }] : []))
  })
  expect(new Set(used.map(({ slug }) => slug)).size).toBe(3)
  const moment = Date.now() + 60_000
  const { revision } = snapshot.status()
  const { body } = await upload(writer, { startsAt: new Date(moment).toISOString() })
  expect((await chief('POST', `/fee-plans/${body.id}/plan`)).body).toEqual({ planned: 40 })
  await until(() => snapshot.status().revision > revision)
  const planned = snapshot.status().revision

  clock = () => moment - 1
  for (const { slug, key, before } of used) expect(said(slug, key), key).toEqual(before)
  clock = () => moment
  for (const { slug, key, at } of used)
    for (const texts of said(slug, key)) {
      expect(texts, key).toHaveLength(1)
      expect(texts[0]?.replace('.', ''), key).toContain(amountFor(at))
    }
  expect(snapshot.status().revision).toBe(planned)
})

describe('A26: the file with all amounts', () => {
  it('has no formulas in it, whatever somebody called a fact, and can be filled in and read back', async () => {
    const formula = '=HYPERLINK("https://evil.example";"Klik")'
    await database.payload.update({
      collection: 'facts',
      id: facts[0]!.id,
      locale: 'nl',
      data: { label: formula, _status: 'published' },
    })
    const answer = await askApi({ payload: database.payload, path: '/fee-plans/example', who: 'redacteur' })
    const csv = await answer.text()
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    const cells: string[][] = parse(csv, { bom: true, delimiter: ';' })
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(cells.flat()).toContain(`'${formula}`)
    const only = [cells[0], cells.find(([key]) => key === facts[0]!.key)].map((line) => line?.join('\t')).join('\n')
    const read = await upload(writer, { csv: only.replaceAll('"', ''), startsAt: '2041-01-01T00:00:00+01:00' })
    expect([read.status, read.body.rows?.[0]?.key]).toEqual([201, facts[0]!.key])
  })
})

// The last one: where planning wins, its amounts stay.
it('is planned or withdrawn, never both, where two people do that at once', async () => {
  const { body } = await upload(writer, { startsAt: '2041-01-01T00:00:00+01:00' })
  const before = await everything()
  const [plan, withdraw] = await Promise.all([
    chief('POST', `/fee-plans/${body.id}/plan`),
    writer('POST', `/fee-plans/${body.id}/withdraw`),
  ])
  expect([plan.status, withdraw.status].filter((status) => status === 200)).toHaveLength(1)
  const after = await everything()
  if (withdraw.status === 200) expect(after).toEqual(before)
  else expect(codeOf(withdraw)).toBe('notProposed')
  const { state } = await database.payload.findByID({ collection: 'fee-plans', id: body.id })
  expect(state).toBe(plan.status === 200 ? 'planned' : 'withdrawn')
})
