import { expect, it } from 'vitest'
import { systemFieldsOf, without } from './system-fields.ts'

const OF_ALL = 'id createdAt updatedAt deletedAt globalType changedBy textChangedAt'
const OF_ACCOUNTS = `hash salt sessions loginAttempts lockUntil resetPasswordToken resetPasswordExpiration
  resetPasswordRequestedAt _verified _verificationToken apiKey apiKeyIndex enableAPIKey`
const OF_PICTURES = `_objectKey filename filesize focalX focalY height mimeType prefix sizes thumbnailURL url width`
const names = (...lists: string[]) => lists.join(' ').split(/\s+/)

it('no client writes system fields', () => {
  expect(systemFieldsOf({})).toEqual(names(OF_ALL))
  expect(systemFieldsOf({ auth: {} })).toEqual(names(OF_ALL, OF_ACCOUNTS))
  expect(systemFieldsOf({ upload: {} })).toEqual(names(OF_ALL, OF_PICTURES))
  expect(systemFieldsOf({ auth: {}, upload: {} })).toEqual(names(OF_ALL, OF_ACCOUNTS, OF_PICTURES))
})

it('takes them out, and leaves the rest', () => {
  expect(without({ id: 1, title: 'x', hash: 'y' }, ['id', 'hash'])).toEqual({ title: 'x' })
})
