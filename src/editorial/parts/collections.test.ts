import type { CollectionConfig, Config } from 'payload'
import { expect, it } from 'vitest'
import { addCollection, changeCollections } from './collections.ts'

const collection = (slug: string): CollectionConfig => ({ slug, fields: [] })
const config = { collections: ['products', 'facts', 'users'].map(collection) } as Config

const slugsIn = ({ collections }: Config) => collections?.map(({ slug }) => slug)

it('puts a collection after the one that is named', () => {
  const added = addCollection({ config, collection: collection('fee-plans'), after: 'facts' })
  expect(slugsIn(added)).toEqual(['products', 'facts', 'fee-plans', 'users'])
})

it('puts a collection nowhere else: without its place it stops the start', () => {
  const adding = () => addCollection({ config, collection: collection('fee-plans'), after: 'nothing' })
  expect(adding).toThrow('fee-plans has its place after nothing, which is not there')
})

it('changes the collections that are named, by their slugs, and no other', () => {
  const changed = changeCollections({
    config,
    slugs: ['facts', 'nothing'],
    change: (one, slug) => ({ ...one, custom: { slug } }),
  })
  expect(changed.collections?.map(({ custom }) => custom)).toEqual([undefined, { slug: 'facts' }, undefined])
  expect(slugsIn(changed)).toEqual(slugsIn(config))
})
