import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { expect, it } from 'vitest'
import { isUnknownResult } from './transactions.ts'

const labelled = (error: MongoServerError | MongoNetworkError, label: string) => {
  error.addErrorLabel(label)
  return error
}

it.each([
  ['a network error', labelled(new MongoNetworkError('closed'), 'UnknownTransactionCommitResult'), true],
  ['no member to ask, which the driver does not label', new MongoServerSelectionError('none', {} as never), true],
  [
    'a transaction that the server does not know',
    labelled(new MongoServerError({ code: 251 }), 'TransientTransactionError'),
    false,
  ],
  ['a commit that is done, and not on most members', new MongoServerError({ code: 64 }), false],
  ['a refusal of the server', new MongoServerError({ code: 20 }), false],
])('whether a commit is asked again after %s', (_, error, expected) => {
  expect(isUnknownResult(error)).toBe(expected)
})
