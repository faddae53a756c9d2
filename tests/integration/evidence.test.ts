import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '#src/domain/roles.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi, type Rest, restAs } from '../helpers/rest.ts'
import { makeUser, PASSWORD } from '../helpers/users.ts'

const OTHER = 'een-ander-lang-wachtwoord'

let database: TestDatabase
let beheerder: Rest

beforeAll(async () => {
  database = await openTestDatabase()
  beheerder = restAs(database.payload, 'beheerder')
})
afterAll(() => database.close())

/** What the audit list says of this document, the oldest first: each line as "action by whom: note". */
async function told(document: string): Promise<string[]> {
  const where = { document: { equals: document } }
  const { docs } = await database.payload.find({ collection: 'audit', where, sort: 'createdAt', pagination: false })
  return docs.map(({ action, name, note }) => `${action} by ${name}${note ? `: ${note}` : ''}`)
}
const account = (roles: Role[] = ['redacteur']) =>
  makeUser(database.payload, { email: `${randomUUID()}@example.nl`, roles })
const add = async (data: object) => (await beheerder('POST', '/users', data)).body.doc.id as string
const made = { name: 'Nieuw', password: PASSWORD, roles: ['medewerker'] }

it('A18: an account that is made, given roles, and deleted', async () => {
  const id = await add({ ...made, email: 'evidence@example.nl' })
  await beheerder('PATCH', `/users/${id}`, { roles: ['redacteur'] })
  await beheerder('DELETE', `/users/${id}`)
  expect(await told(id)).toEqual([
    'accountMade by Test beheerder: medewerker',
    'rolesChanged by Test beheerder: medewerker → redacteur',
    'deleted by Test beheerder',
  ])
})

it('A18: an account deleted together with others', async () => {
  const ids = await Promise.all([account(), account()].map(async (user) => (await user).id))
  await beheerder('DELETE', `/users?where[id][in]=${ids.join(',')}`)
  for (const id of ids) expect((await told(id)).at(-1)).toBe('deleted by Test beheerder')
})

it('A18: a password and an e-mail address that a beheerder chose for another, and neither of the two', async () => {
  const { id } = await account()
  await beheerder('PATCH', `/users/${id}`, { password: OTHER })
  await beheerder('PATCH', `/users?where[id][equals]=${id}`, { email: 'evidence-2@example.nl' })
  expect((await told(id)).slice(1)).toEqual(['passwordSet by Test beheerder', 'emailChanged by Test beheerder'])
  const { docs } = await database.payload.find({ collection: 'audit', pagination: false })
  expect(JSON.stringify(docs)).not.toMatch(/evidence-2|een-ander-lang/)
})

it('A18: a password chosen with a mail, and signing out', async () => {
  const { payload } = database
  const { id, email } = await account()
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  const data = { token, password: OTHER }
  const reset = await askApi({ payload, path: '/users/reset-password', method: 'POST', data })
  const { token: session } = (await reset.json()) as { token: string }
  const { handleEndpoints } = await import('payload')
  const headers = { authorization: `JWT ${session}` }
  const request = new Request('http://localhost:3000/api/users/logout', { method: 'POST', headers })
  expect((await handleEndpoints({ config: payload.config, request })).status).toBe(200)
  const who = email.split('@')[0]
  expect((await told(id)).slice(1)).toEqual([`passwordReset by ${who}`, `signedIn by ${who}`, `signedOut by ${who}`])
})

it('A18: what was changed of the site, by the names of the fields and without what stands in them', async () => {
  const { payload } = database
  const { body: site } = await beheerder('GET', '/globals/site?depth=0')
  const change = { exampleNotice: 'Dit is geheim', municipality: { ...site.municipality, name: 'Elders' } }
  await beheerder('POST', '/globals/site', change)
  await beheerder('POST', '/globals/site', { isExample: site.isExample })
  const where = { action: { equals: 'siteChanged' }, user: { exists: true } }
  const { docs } = await payload.find({ collection: 'audit', where })
  expect(docs.map(({ name, note }) => [name, note])).toEqual([
    ['Test beheerder', 'Gemeente, Tekst bij voorbeeldinhoud'],
  ])
})

it('A18: a picture that is added, changed and deleted', async () => {
  const { payload } = database
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'evidence.png', size: data.length }
  const { id } = await payload.create({ collection: 'media', data: { alt: 'Blauw' }, file })
  await beheerder('PATCH', `/media/${id}`, { alt: 'Nog steeds blauw' })
  await beheerder('DELETE', `/media/${id}`)
  expect(await told(id)).toEqual(['added by Eén mond', 'changed by Test beheerder', 'deleted by Test beheerder'])
})

it('A18: a draft that is shared with a link, and the end of that link, once', async () => {
  const { docs } = await database.payload.find({ collection: 'products', limit: 1, depth: 0 })
  const id = docs[0]!.id
  const shared = await beheerder('POST', '/preview-links/share', { collection: 'products', id })
  for (let times = 0; times < 2; times += 1) await beheerder('POST', `/preview-links/${shared.body.id}/withdraw`)
  expect((await told(id)).filter((line) => line.startsWith('shar'))).toEqual([
    'shared by Test beheerder',
    'sharingEnded by Test beheerder',
  ])
})
