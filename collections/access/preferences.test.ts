import type { SanitizedConfig } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { withPreferencesForEditors } from './preferences.ts'

// biome-ignore lint/suspicious/noExplicitAny: the fake request has only what the function touches
type Any = any

async function preferences(own: () => unknown = () => true) {
  const payloads = vi.fn(async () => Response.json({ kept: true }))
  const untouched = { path: '/', method: 'get', handler: payloads }
  const collection: Any = {
    slug: 'payload-preferences',
    access: { create: () => true, update: () => true, read: own, delete: () => true },
    endpoints: [
      { path: '/:key', method: 'post', handler: payloads },
      { path: '/:key', method: 'delete', handler: payloads },
      { path: '/:key', method: 'get', handler: payloads },
      untouched,
    ],
  }
  await withPreferencesForEditors(Promise.resolve({ collections: [collection] } as unknown as SanitizedConfig))
  const [post, remove, read, last] = collection.endpoints
  return { access: collection.access, post: post.handler, remove: remove.handler, read, last, untouched, payloads }
}

type Asking = { role?: string; key?: string; sent?: unknown; docs?: { id: number; key?: string }[] }
function request({ role = 'redacteur', key = 'nav', sent = { value: 1 }, docs = [] }: Asking = {}) {
  const deleteMany = vi.fn()
  const find = vi.fn(async (_asked: Any) => ({ docs }))
  const req: Any = {
    user: { id: 'me', roles: [role] },
    routeParams: { key },
    json: async () => sent,
    payload: { find, db: { deleteMany } },
    t: (word: string) => word,
  }
  return { req, find, deleteMany }
}

it('are not writable over Payload’s REST paths, and readable by editors', async () => {
  const { access } = await preferences()
  const as = (role: string) => ({ req: { user: { roles: [role] } } })
  expect([access.create(as('beheerder')), access.update(as('beheerder'))]).toEqual([false, false])
  expect([access.read(as('redacteur')), access.read(as('medewerker'))]).toEqual([true, false])
  const { access: narrow } = await preferences(() => ({ user: 'own' }))
  expect(narrow.read(as('redacteur'))).toEqual({ user: 'own' })
})

it('leaves other endpoints, and a config without preferences, unchanged', async () => {
  const { read, last, untouched, payloads } = await preferences()
  expect([read.handler, last]).toEqual([payloads, untouched])
  const none = { collections: [] } as unknown as SanitizedConfig
  expect(await withPreferencesForEditors(Promise.resolve(none))).toBe(none)
})

describe('keeping one', () => {
  it('is for editors', async () => {
    const { post, payloads } = await preferences()
    await expect(post(request({ role: 'medewerker' }).req)).rejects.toMatchObject({ status: 403 })
    expect(payloads).not.toHaveBeenCalled()
    expect(await (await post(request().req)).json()).toEqual({ kept: true })
  })

  it.each([
    ['nav', true],
    ['collection-products-65f0', true],
    ['x'.repeat(100), true],
    ['x'.repeat(101), false],
    ['Nav', false],
    ['-nav', false],
    ['nav/../x', false],
    ['', false],
  ])('under the name %s: %s', async (key, isKept) => {
    const { post } = await preferences()
    const asked = post(request({ key }).req)
    if (isKept) expect((await asked).status).toBe(200)
    else await expect(asked).rejects.toMatchObject({ status: 400 })
  })

  it('takes 16,000 characters and not one more', async () => {
    const { post, payloads } = await preferences()
    // The quotes of the JSON count towards the limit.
    expect((await post(request({ sent: 'x'.repeat(15_998) }).req)).status).toBe(200)
    await expect(post(request({ sent: 'x'.repeat(15_999) }).req)).rejects.toMatchObject({ status: 400 })
    expect(payloads).toHaveBeenCalledTimes(1)
  })

  it('passes the body on, although it was read already', async () => {
    const { post } = await preferences()
    const { req } = request({ sent: { value: { open: true } } })
    await post(req)
    expect(await req.json()).toEqual({ value: { open: true } })
  })

  it('treats an empty body or invalid JSON as an empty preference', async () => {
    const { post } = await preferences()
    const { req } = request()
    req.json = async () => Promise.reject(new SyntaxError('no JSON'))
    expect((await post(req)).status).toBe(200)
    expect(await req.json()).toEqual({})
    expect((await post({ ...request().req, json: undefined })).status).toBe(200)
  })

  it('removes the oldest of documents above two hundred, not the state of the menu', async () => {
    const { post } = await preferences()
    const screen = (id: number) => ({ id, key: `collection-products-${'0'.repeat(24)}` })
    const docs = [{ id: -1, key: 'nav' }, { id: -2 }, ...Array.from({ length: 200 }, (_, id) => screen(id))]
    const { req, find, deleteMany } = request({ docs })
    await post(req)
    expect(find.mock.calls[0]?.[0]).toMatchObject({
      collection: 'payload-preferences',
      where: { 'user.value': { equals: 'me' } },
      sort: 'updatedAt',
      pagination: false,
    })
    expect(deleteMany.mock.calls).toEqual([[{ collection: 'payload-preferences', where: { id: { in: [0, 1] } } }]])
    const few = request({ docs: docs.slice(0, 200) })
    await post(few.req)
    expect(few.deleteMany).not.toHaveBeenCalled()
  })
})

describe('taking one away', () => {
  it('is for editors', async () => {
    const { remove } = await preferences()
    const { req, deleteMany } = request({ role: 'medewerker', docs: [{ id: 1 }] })
    await expect(remove(req)).rejects.toMatchObject({ status: 403 })
    expect(deleteMany).not.toHaveBeenCalled()
  })

  it('removes the user’s own preference with that key', async () => {
    const { remove } = await preferences()
    const { req, find, deleteMany } = request({ key: 'nav', docs: [{ id: 5 }] })
    expect(await (await remove(req)).json()).toEqual({ message: 'general:deletedSuccessfully' })
    expect(find.mock.calls[0]?.[0]).toMatchObject({
      collection: 'payload-preferences',
      where: { and: [{ key: { equals: 'nav' } }, { 'user.value': { equals: 'me' } }] },
      pagination: false,
    })
    expect(deleteMany.mock.calls).toEqual([[{ collection: 'payload-preferences', where: { id: { in: [5] } } }]])
  })

  it('answers 404 when there is none', async () => {
    const { remove } = await preferences()
    await expect(remove(request().req)).rejects.toMatchObject({ status: 404 })
  })
})
