import { pbkdf2Sync } from 'node:crypto'
import { expect, it } from 'vitest'
import { isPasswordOf } from './password-hash.ts'

const salt = 'zout'
const derived = pbkdf2Sync('een goed wachtwoord', salt, 600_000, 32, 'sha256').toString('hex')
const account = { salt, hash: `pbkdf2-sha256-v1:${derived}` }

it.each<[string, object | null, unknown, boolean]>([
  ['the password', account, 'een goed wachtwoord', true],
  ['another password', account, 'een ander wachtwoord', false],
  ['what is no text', account, 5, false],
  ['a password with another salt', { ...account, salt: 'peper' }, 'een goed wachtwoord', false],
  ['a hash that is cut off', { ...account, hash: account.hash.slice(0, -2) }, 'een goed wachtwoord', false],
  ['a hash in another form', { ...account, hash: derived }, 'een goed wachtwoord', false],
  ['an account without a hash', { salt }, 'een goed wachtwoord', false],
  ['an account without a salt', { hash: account.hash }, 'een goed wachtwoord', false],
  ['no account', null, 'een goed wachtwoord', false],
])('of %s', async (_what, given, password, isRight) => {
  expect(await isPasswordOf({ account: given, password })).toBe(isRight)
})
