import { expect, it } from 'vitest'
import { mongodbProblem, withTypedErrors } from './errors.ts'

const errorOf = (details: object, labels: string[] = []) =>
  Object.assign(new Error('from the driver'), details, { hasErrorLabel: (label: string) => labels.includes(label) })

it.each([
  ['a commit without disk space', errorOf({ code: 14031, codeName: 'OutOfDiskSpace' }), 'notStored', 507],
  [
    'two who write one document',
    errorOf({ code: 112, codeName: 'WriteConflict' }, ['TransientTransactionError']),
    'changedMeanwhile',
    409,
  ],
  [
    'a transaction that the server ended',
    errorOf({ code: 251, codeName: 'NoSuchTransaction' }, ['TransientTransactionError']),
    'changedMeanwhile',
    409,
  ],
  ['a cursor of a session that was ended', errorOf({ code: 237, codeName: 'CursorKilled' }), 'changedMeanwhile', 409],
  ['no primary', errorOf({ name: 'MongooseServerSelectionError' }), 'databaseAway', 503],
  ['a member that hangs', errorOf({ name: 'PoolClearedOnNetworkError' }), 'databaseAway', 503],
  [
    'a write that is not on most members in time',
    errorOf({ code: 64, codeName: 'WriteConcernFailed' }),
    'databaseAway',
    503,
  ],
  [
    'a primary that steps down in a transaction',
    errorOf({ code: 189, codeName: 'PrimarySteppedDown' }, ['TransientTransactionError']),
    'databaseAway',
    503,
  ],
  [
    'a connection that breaks in a transaction',
    errorOf({ name: 'MongoNetworkError' }, ['TransientTransactionError']),
    'databaseAway',
    503,
  ],
])('%s has a code and a status', (_what, thrown, code, status) => {
  expect(mongodbProblem(thrown)).toMatchObject({ code, status, cause: thrown })
})

it('what may be stored after all is not done again', () => {
  expect(mongodbProblem(errorOf({ code: 64, codeName: 'WriteConcernFailed' }))?.isTransient).toBe(false)
  expect(mongodbProblem(errorOf({ name: 'MongoNetworkError' }))?.isTransient).toBe(true)
})

it('what is wrong with the request itself stays as it is', async () => {
  const twice = errorOf({ code: 11000, codeName: 'DuplicateKey' })
  expect(mongodbProblem(twice)).toBeNull()
  const adapter = { create: () => Promise.reject(twice) } as unknown as Parameters<typeof withTypedErrors>[0]
  withTypedErrors(adapter, () => expect.unreachable())
  await expect(adapter.create({ collection: 'products', data: {} })).rejects.toBe(twice)
})

it('a problem is noticed, and an operation keeps its adapter', async () => {
  const noticed: string[] = []
  const adapter = {
    reason: { code: 14031, codeName: 'OutOfDiskSpace' },
    commitTransaction(this: { reason: object }) {
      return Promise.reject(errorOf(this.reason))
    },
  } as unknown as Parameters<typeof withTypedErrors>[0]
  withTypedErrors(adapter, ({ reason }) => noticed.push(reason))
  await expect(adapter.commitTransaction('1')).rejects.toMatchObject({ code: 'notStored' })
  expect(noticed).toEqual(['OutOfDiskSpace'])
})
