import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { relationPaths } from './indexes.ts'

it('a relation is found in groups and rows, and not where its path depends on a language or a kind', () => {
  const relation = { name: 'channel', type: 'relationship', relationTo: 'channels' }
  const fields = [
    { name: 'title', type: 'text' },
    { ...relation, name: 'owner', relationTo: 'users' },
    { name: 'channelOptions', type: 'array', flattenedFields: [relation, { name: 'note', type: 'text' }] },
    { name: 'group', type: 'group', flattenedFields: [{ ...relation, name: 'logo', type: 'upload' }] },
    { ...relation, name: 'perLanguage', localized: true },
    { ...relation, name: 'many', relationTo: ['products', 'pages'] },
  ] as unknown as FlattenedField[]
  expect(relationPaths(fields)).toEqual(['owner', 'channelOptions.channel', 'group.logo'])
})
