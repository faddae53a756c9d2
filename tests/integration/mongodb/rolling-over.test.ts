import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { expect, it } from 'vitest'
import { testContent } from '../../helpers/content.ts'
import { restAs } from '../../helpers/rest.ts'

const content = testContent()

it('a process of the release before leaves what a newer one stored as it is', async () => {
  const { payload } = content.database
  const products = (payload.db as unknown as MongooseAdapter).connection.collection('products')
  const newer = { ofTheNextRelease: { nl: 'Nieuw veld' }, 'channelOptions.0.ofTheNextRelease': true }
  await products.updateOne({ slug: 'paspoort' }, { $set: newer })
  const { docs } = await payload.find({ collection: 'products', where: { slug: { equals: 'paspoort' } }, depth: 0 })
  const { id } = docs[0]!
  const chief = restAs(payload, 'eindredacteur')
  expect((await chief('PATCH', `/products/${id}?draft=true`, { summary: 'Van de oude versie.' })).status).toBe(200)
  expect((await chief('POST', `/products/${id}/emergency`, { reason: 'Van de oude versie' })).status).toBe(200)
  const stored = await products.findOne({ slug: 'paspoort' })
  expect(stored?.summary?.nl).toBe('Van de oude versie.')
  expect(stored?.ofTheNextRelease).toEqual({ nl: 'Nieuw veld' })
})
