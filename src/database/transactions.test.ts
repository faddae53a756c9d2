import type { BaseDatabaseAdapter } from 'payload'
import { expect, it } from 'vitest'
import { withTypedCommitErrors } from './transactions.ts'

it('A2: a commit that MongoDB refuses is an error with a name, and is noticed', async () => {
  const thrown = Object.assign(new Error('no space on disk'), { codeName: 'OutOfDiskSpace' })
  const adapter = { commitTransaction: () => Promise.reject(thrown) } as unknown as BaseDatabaseAdapter
  const noticed: string[] = []
  withTypedCommitErrors(adapter, ({ reason }) => noticed.push(reason))
  await expect(adapter.commitTransaction('1')).rejects.toMatchObject({ code: 'notStored', status: 507, cause: thrown })
  expect(noticed).toEqual(['OutOfDiskSpace'])
})
