import { Forbidden, type SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { withOneGate } from './one-gate.ts'

type Hook = (given: object) => { data: object } | undefined
type Part = { hooks: { beforeOperation: Hook[] }; endpoints: { path: string; method: string }[] | false }

const own = () => undefined

async function gate() {
  const endpoints = () => [
    { path: '/first-register', method: 'post' },
    { path: '/paste-url/:id?', method: 'get' },
    { path: '/:id', method: 'get' },
  ]
  const config = {
    collections: [
      { slug: 'products', versions: {}, endpoints: endpoints(), hooks: { beforeOperation: [own] } },
      { slug: 'users', auth: {}, endpoints: endpoints(), hooks: {} },
      { slug: 'media', upload: {}, endpoints: false, versions: {}, hooks: {} },
    ],
    globals: [{ slug: 'site', versions: {}, endpoints: [], hooks: { beforeOperation: [own] } }],
  }
  const made = (await withOneGate(Promise.resolve(config as unknown as SanitizedConfig))) as unknown as {
    collections: Part[]
    globals: Part[]
  }
  const [products, users, media] = made.collections as [Part, Part, Part]
  const [site] = made.globals as [Part]
  return { products, users, media, site }
}

const run = (part: Part, given: object) => {
  let data: object | undefined
  for (const hook of part.hooks.beforeOperation) {
    const changed = hook({ req: { t: (key: string) => key, context: {} }, ...given }) as { data: object } | undefined
    data = changed?.data ?? data
  }
  return data
}

describe('what a client sends', () => {
  const data = { id: 'x', title: 'Paspoort', hash: 'h', filename: 'f', changedBy: 'u' }

  it.each(['create', 'update', 'updateByID'])('loses its system fields (%s)', async (operation) => {
    const { products, users, media } = await gate()
    const sent = { operation, args: { data } }
    expect(run(products, sent)).toEqual({ title: 'Paspoort', hash: 'h', filename: 'f' })
    expect(run(users, sent)).toEqual({ title: 'Paspoort', filename: 'f' })
    expect(run(media, sent)).toEqual({ title: 'Paspoort', hash: 'h' })
  })

  it('loses its system fields for a global too, and keeps the other arguments', async () => {
    const { site } = await gate()
    expect(run(site, { operation: 'update', args: { data } })).toEqual({ title: 'Paspoort', hash: 'h', filename: 'f' })
    const [hook] = site.hooks.beforeOperation
    expect(hook?.({ operation: 'update', args: { data: { id: 1 }, depth: 2 } })).toEqual({ data: {}, depth: 2 })
  })

  it('is unchanged for a write by code, for a read, and without data', async () => {
    const { products, site } = await gate()
    for (const part of [products, site]) {
      expect(run(part, { operation: 'update', args: { data }, overrideAccess: true })).toBeUndefined()
      expect(run(part, { operation: 'read', args: { data } })).toBeUndefined()
      expect(run(part, { operation: 'update', args: {} })).toBeUndefined()
      expect(run(part, { operation: 'update', args: { data: null } })).toBeUndefined()
    }
  })

  it('goes through our hooks before those that were there', async () => {
    const { products, site } = await gate()
    expect([products.hooks.beforeOperation.length, products.hooks.beforeOperation.at(-1)]).toEqual([3, own])
    expect([site.hooks.beforeOperation.length, site.hooks.beforeOperation.at(-1)]).toEqual([3, own])
  })
})

describe('restoring with Payload’s own operation', () => {
  const restore = (given: object) => ({ operation: 'restoreVersion', args: {}, ...given })
  const publishing = { t: (key: string) => key, context: { publishAs: 'x' } }

  it('is refused, except for publishing by code', async () => {
    const { products } = await gate()
    expect(() => run(products, restore({}))).toThrow(Forbidden)
    expect(() => run(products, restore({ overrideAccess: true }))).toThrow(Forbidden)
    expect(() => run(products, restore({ req: publishing }))).toThrow(Forbidden)
    expect(() => run(products, restore({ req: publishing, overrideAccess: true }))).not.toThrow()
  })

  it('is always refused for a global', async () => {
    const { site } = await gate()
    expect(() => run(site, restore({ req: publishing, overrideAccess: true }))).toThrow(Forbidden)
  })
})

describe('the addresses', () => {
  const pathsOf = ({ endpoints }: Part) => (endpoints || []).map(({ method, path }) => `${method} ${path}`)

  it('that are not used are removed', async () => {
    const { products, users, media } = await gate()
    expect([products, users, media].map(pathsOf)).toEqual([['get /:id'], ['get /:id'], []])
  })
})
