import type { Config, Endpoint } from 'payload'
import { expect, it } from 'vitest'
import { restoreCollectionVersion, restoreGlobalVersion } from './endpoints.ts'
import { restore } from './plugin.ts'

it('takes the place of restoring as Payload does it, before every other address, where there are versions', async () => {
  const own: Endpoint = { path: '/:id/:action', method: 'post', handler: () => new Response() }
  const { collections, globals } = await restore({
    collections: [
      { slug: 'products', versions: { drafts: true }, endpoints: [own], fields: [] },
      { slug: 'audit', endpoints: [own], fields: [] },
    ],
    globals: [
      { slug: 'site', versions: { max: 0 }, fields: [] },
      { slug: 'counts', fields: [] },
    ],
  } as unknown as Config)
  const ours = { path: '/versions/:id', method: 'post' }
  expect(collections?.map(({ endpoints }) => endpoints)).toEqual([
    [{ ...ours, handler: restoreCollectionVersion }, own],
    [own],
  ])
  expect(globals?.map(({ endpoints }) => endpoints)).toEqual([[{ ...ours, handler: restoreGlobalVersion }], undefined])
})
