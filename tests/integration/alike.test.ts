import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testContent } from '../helpers/content.ts'
import { type Rest, restAs } from '../helpers/rest.ts'

/** What the two databases do differently by themselves, and should do alike. These tests run on both. */
const content = testContent()
let payload: Payload
let editor: Rest

const LABELS = ['Alfa', 'alfa', 'beta', 'Béta', 'Zeta', 'étage', 'École', '100% gratis', 'onder_streep', 'a.b']

beforeAll(async () => {
  payload = content.database.payload
  payload.logger.level = 'silent'
  editor = restAs(payload, 'redacteur')
  for (const [index, label] of LABELS.entries()) {
    await payload.create({
      collection: 'facts',
      data: { label, key: `alike-${index}`, kind: 'text', values: [{ text: `Waarde ${index}` }] },
      draft: true,
      overrideAccess: true,
    })
  }
})

/** The labels of our facts that fit, in this order. */
async function found(where: Where, sort = 'key'): Promise<string[]> {
  const ours: Where = { key: { like: 'alike-' } }
  const { docs } = await payload.find({
    collection: 'facts',
    where: { and: [ours, where] },
    sort,
    limit: 100,
    depth: 0,
    draft: true,
  })
  return docs.map(({ label }) => String(label))
}

describe('both databases', () => {
  it.each([
    ['alfa', ['Alfa', 'alfa']],
    ['BETA', ['beta']],
    ['étage', ['étage']],
    ['0% gr', ['100% gratis']],
    ['r_s', ['onder_streep']],
    ['a.b', ['a.b']],
    ['.', ['a.b']],
    ['a%a', []],
    ['%', ['100% gratis']],
    ['_', ['onder_streep']],
    ['\\', []],
  ])('find what holds %j, whatever its case, and read no sign in it as a pattern', async (text, expected) => {
    expect(await found({ label: { contains: text } })).toEqual(expected)
  })

  it.each([
    ['alfa', ['Alfa', 'alfa']],
    ['gratis 100%', ['100% gratis']],
    ['streep onder', ['onder_streep']],
    ['a_b', []],
    ['1%s', []],
  ])('find what holds each word of %j', async (text, expected) => {
    expect(await found({ label: { like: text } })).toEqual(expected)
  })

  it('find what is equal with its case', async () => {
    expect(await found({ label: { equals: 'alfa' } })).toEqual(['alfa'])
    expect(await found({ label: { in: ['Alfa', 'BETA'] } })).toEqual(['Alfa'])
  })

  it('sort in the same order', async () => {
    expect(await found({}, 'label')).toEqual([...LABELS].sort())
    expect(await found({}, '-label')).toEqual([...LABELS].sort().reverse())
  })

  it('count what has no value as empty, whether it was never there or taken away', async () => {
    const { docs } = await payload.find({
      collection: 'facts',
      where: { key: { like: 'alike-' } },
      sort: 'key',
      depth: 0,
    })
    await payload.update({ collection: 'facts', id: docs[0]!.id, data: { unit: 'per jaar' }, draft: true })
    await payload.update({ collection: 'facts', id: docs[1]!.id, data: { unit: 'per jaar' }, draft: true })
    await payload.update({ collection: 'facts', id: docs[1]!.id, data: { unit: null }, draft: true })
    const rest = LABELS.filter((label) => label !== LABELS[0])
    const answers = {
      exists: await found({ unit: { exists: true } }),
      'does not exist': await found({ unit: { exists: false } }),
      'equals null': await found({ unit: { equals: null } }),
      'not equals': await found({ unit: { not_equals: 'per jaar' } }),
      'is not one of': await found({ unit: { not_in: ['per jaar', 'per maand'] } }),
      'does not hold': await found({ unit: { not_like: 'jaar' } }),
    }
    expect(answers).toEqual({
      exists: [LABELS[0]],
      'does not exist': rest,
      'equals null': rest,
      'not equals': rest,
      'is not one of': rest,
      'does not hold': rest,
    })
  })

  it('compare moments, whatever zone they are written in', async () => {
    const { docs } = await payload.find({ collection: 'facts', where: { key: { equals: 'alike-0' } }, depth: 0 })
    const made = Date.parse(String(docs[0]?.createdAt))
    const inSummer = (moment: number) => new Date(moment + 2 * 3_600_000).toISOString().replace('Z', '+02:00')
    expect(await found({ createdAt: { less_than_equal: inSummer(made) } })).toEqual([LABELS[0]])
    expect(await found({ createdAt: { less_than: inSummer(made) } })).toEqual([])
  })

  it('take any number of new drafts that have no address or key yet, and no second with the same one', async () => {
    let count = 0
    for (const [collection, field, name] of [
      ['products', 'slug', 'title'],
      ['facts', 'key', 'label'],
      ['questions', 'slug', 'question'],
    ] as const) {
      const begin = (data: object) => {
        count += 1
        return editor('POST', `/${collection}?draft=true`, { [name]: `Nieuw ${count}`, ...data })
      }
      const without = [await begin({ [field]: null }), await begin({ [field]: null }), await begin({})]
      expect(without.map(({ status }) => status)).toEqual([201, 201, 201])
      expect((await begin({ [field]: `alike-${collection}` })).status).toBe(201)
      const second = await begin({ [field]: `alike-${collection}` })
      expect(second.status).toBe(400)
      expect(second.body.errors[0].data.errors[0].path).toBe(field)
    }
  })
})
