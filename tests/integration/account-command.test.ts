import { afterAll, beforeAll, expect, it } from 'vitest'
import { FREE } from '#collections/sign-in/delay.ts'
import { accountCommand } from '#src/server/security/account-command.ts'
import { makeAccount } from '../helpers/account.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { spawnProcess } from '../helpers/process.ts'
import { PASSWORD } from '../helpers/users.ts'

const SERVER = 'Opdracht op de server'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const run = (...words: string[]) => accountCommand(database.payload, words)
const signsIn = (email: string, password = PASSWORD) =>
  database.payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    () => false,
  )
async function told(document: string) {
  const where = { document: { equals: document } }
  const { docs } = await database.payload.find({ collection: 'audit', where, sort: 'createdAt' })
  return docs.filter(({ name }) => name === SERVER).map(({ action, note }) => [action, note ?? null])
}

it('A13: who has the server lets an owner in whose tries were used up, also while the server runs', async () => {
  const { id, email } = await makeAccount(database.payload, 'redacteur')
  for (let tries = 0; tries <= FREE.address; tries += 1) expect(await signsIn(email, 'verkeerd')).toBe(false)
  expect(await signsIn(email)).toBe(false)
  const said = await spawnProcess({
    command: ['npm', 'run', '--silent', 'account', '--', 'unlock', email.toUpperCase()],
    env: { DATA_DIR: database.dataDir, NODE_ENV: 'production' },
  })
  expect(said.trim()).toBe(`${email.toUpperCase()} can sign in again at once.`)
  expect(await signsIn(email)).toBe(true)
  expect(await told(id)).toEqual([['unlocked', null]])
})

it('makes a beheerder, with a password that is shown once', async () => {
  const said = await run('administrator', 'nieuw@example.nl')
  const [, password = ''] = /Password \(shown once\): (\S{20,})$/.exec(said) ?? []
  const { user } = await database.payload.login({ collection: 'users', data: { email: 'nieuw@example.nl', password } })
  expect(user?.roles).toEqual(['beheerder'])
  expect(await told(String(user?.id))).toEqual([['accountMade', 'beheerder']])
})

it('gives the role to an account that is there, which keeps its password and other roles', async () => {
  const { id, email } = await makeAccount(database.payload, 'redacteur')
  expect(await run('administrator', email)).not.toContain('shown once')
  expect((await database.payload.findByID({ collection: 'users', id })).roles).toEqual(['redacteur', 'beheerder'])
  expect(await signsIn(email)).toBe(true)
  expect(await told(id)).toEqual([['rolesChanged', 'redacteur → beheerder, redacteur']])
})

it('signs somebody out everywhere', async () => {
  const own = await makeAccount(database.payload, 'redacteur')
  expect(await run('sessions', own.email)).toBe(`Sessions ended of ${own.email}: 1`)
  expect((await own.ask('GET', '/users/me')).body.user).toBeNull()
  expect(await told(own.id)).toEqual([['sessionsEnded', '1 sessie']])
})

it('says in one line what is wrong, and does nothing', async () => {
  await expect(run('unlock', 'niemand@example.nl')).rejects.toThrow(/^there is no account .* niemand@example\.nl$/)
  await expect(run('administrator', 'geen adres')).rejects.toThrow(/^[^\n]+$/)
  for (const words of [[], ['unlock'], ['constructor', 'a@x.nl'], ['delete', 'a@x.nl']]) {
    await expect(run(...words)).rejects.toThrow('npm run account -- unlock EMAIL')
  }
})
