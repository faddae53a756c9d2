import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST } from '#collections/bounds/query.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi, restAs } from '../helpers/rest.ts'
import { userWith } from '../helpers/users.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const as = (role: 'redacteur' | 'medewerker' | 'beheerder') => restAs(database.payload, role)

describe('A7: nobody who signed in gets more than a screen', () => {
  it.each([
    '/products?limit=500',
    '/products?limit=0',
    '/products?limit=-1',
    '/products?limit=',
    '/products?limit=1e9',
    '/products?limit[]=5&limit[]=500',
    '/products?pagination=false',
    '/products?depth=3',
    '/products?depth=2&limit=1',
    '/products/versions?depth=0&limit=26',
    '/globals/site/versions?limit=26',
    '/products/versions?pagination=false',
    '/globals/site?depth=5',
    '/globals/site/versions?limit=0',
    '/products?populate[products][sections]=true',
    '/products?joins[x][limit]=0',
    '/products/x?data={}',
    '/products?sort=title,slug,owner,department',
    '/products?sort=related.related.related.related.related.related.title',
    '/products?where[related.related.related.related.related.related.title][like]=a',
    `/products?where[title][like]=${'a'.repeat(MOST.text)}`,
    `/products?where[id][in]=${'a,'.repeat(MOST.values)}`,
    `/products?${Array.from({ length: MOST.conditions + 1 }, (_, at) => `where[or][${at}][title][like]=a`).join('&')}`,
    `/products?where=${encodeURIComponent('{"or":'.concat('[{"or":'.repeat(9), '[]', '}]'.repeat(9), '}'))}`,
    '/products?where={',
    `/products?${Array.from({ length: MOST.select + 1 }, (_, at) => `select[a${at}]=true`).join('&')}`,
    '/payload-preferences?limit=0',
    '/facts/count?where=[]',
    '/products?where[sections.introduction.root.type][equals]=a',
    '/products?where[or][0][sections.introduction.zzz][exists]=true',
    '/products?where[createdAt][equals]=x',
    '/redirects?where[id][equals]=a&where[id][equals]=b',
    '/products?where[title][like][a]=b',
    '/facts?where[or][0][values.from][greater_than]=gisteren',
  ])('%s is refused, with what to do', async (path) => {
    const { status, body } = await as('redacteur')('GET', path)
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/^(Vraag|U vraagt)/)
  })

  it('also in a body with GET in a header', async () => {
    const { payload } = database
    for (const [type, body] of [
      ['application/x-www-form-urlencoded', 'limit=500'],
      ['application/json', '{"depth":3}'],
    ] as const) {
      const { docs } = await payload.find({ collection: 'products', limit: 1, depth: 0 })
      const path = type.endsWith('json') ? `/products/${docs[0]!.id}` : '/products'
      const headers = { 'x-payload-http-method-override': 'GET', 'content-type': type }
      expect((await askApi({ payload, path, who: 'redacteur', method: 'POST', text: body, headers })).status).toBe(400)
    }
  })

  it('and what the screens of the admin ask is answered', async () => {
    const { docs } = await database.payload.find({ collection: 'products', limit: MOST.limit, depth: 0 })
    const ids = docs.map(({ id }, at) => `where[and][0][id][in][${at}]=${id}`).join('&')
    for (const path of [
      '/products?limit=100&depth=0&draft=true&sort=slug',
      `/users?depth=0&draft=true&limit=250&locale=nl&where[id][in]=${docs[0]!.id}`,
      `/products?depth=0&draft=true&limit=${docs.length}&locale=nl&select[title]=true&${ids}`,
      '/users?depth=0&draft=true&limit=10&page=1&select[name]=true&sort=name&where[and][0][id][not_in]=&where[and][1][name][like]=jan',
      '/products?where[or][0][and][0][owner.name][like]=jan&where[or][1][and][0][_status][equals]=draft',
      '/facts?depth=0&limit=100&page=3&locale=all&select[key]=true',
      '/products?where[updatedAt][greater_than]=2026-11-30T00:00:00.000Z&where[createdAt][exists]=true',
      '/products/versions?depth=1&limit=25',
      '/globals/site?depth=1',
      '/globals/site/versions',
    ]) {
      expect(await as('beheerder')('GET', path), path).toMatchObject({ status: 200 })
    }
  })

  it('a relation is searched by a word of its title', async () => {
    const query =
      'depth=0&draft=true&limit=10&locale=nl&page=1&select[title]=true&sort=slug&where[and][0][id][not_in]=&where[and][1][title][like]=werk'
    const { body } = await as('redacteur')('GET', `/themes?${query}`)
    expect(body.docs.map(({ title }: { title: string }) => title)).toEqual(['Werk, inkomen en schulden'])
  })

  it('a related document is given as its title, whatever stands in it', async () => {
    const { body } = await as('redacteur')('GET', '/products?depth=1&limit=100')
    const related = body.docs.flatMap(({ related }: { related?: object[] }) => related ?? [])
    expect(related.length).toBeGreaterThan(10)
    for (const one of related) expect(Object.keys(one).sort()).toEqual(['id', 'title'])
  })

  it('changes or deletes at most a hundred at once', async () => {
    const before = await database.payload.count({ collection: 'facts' })
    expect(before.totalDocs).toBeGreaterThan(MOST.limit)
    for (const [method, data] of [
      ['PATCH', { unit: { nl: 'keer' } }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await as('beheerder')(method, '/facts?limit=0&depth=0&where[id][exists]=true', data)
      expect(answer).toMatchObject({ status: 400 })
      expect(answer.body.errors[0].message).toBe(
        `U koos ${before.totalDocs} documenten. Kies er ten hoogste 100 tegelijk.`,
      )
    }
    expect(await database.payload.count({ collection: 'facts' })).toEqual(before)
  })

  it('also in a list or a table of the admin, which asks without REST', async () => {
    const user = await userWith({ payload: database.payload, role: 'redacteur' })
    const list = { collection: 'facts', overrideAccess: false, user, depth: 0 } as const
    for (const limit of [5_000, 0, -1]) {
      expect((await database.payload.find({ ...list, limit })).docs).toHaveLength(MOST.limit)
      expect((await database.payload.findVersions({ ...list, limit })).docs).toHaveLength(MOST.limit)
    }
  })

  it('but code that reads for itself is free', async () => {
    const { docs } = await database.payload.find({ collection: 'facts', limit: 0, depth: 0 })
    expect(docs.length).toBeGreaterThan(MOST.limit)
  })
})

it.each(['pages', 'questions', 'products', 'facts', 'locations'])(
  'a body that is nothing Payload can read is refused with what to do: %s',
  async (collection) => {
    const { payload } = database
    const headers = { 'content-type': 'text/plain;charset=UTF-8' }
    const path = `/${collection}`
    const answer = await askApi({ payload, path, who: 'eindredacteur', method: 'POST', text: 'hallo', headers })
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].data.code).toBe('nothingSent')
  },
)
