import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStaff } from '#src/server/staff.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('whoever signs in twice at the same moment is signed in twice', async () => {
  const staff = createStaff({ payload: () => database.payload, siteUrl: 'http://localhost:3000' })
  const credentials = { email: 'medewerker@example.nl', password: 'een-heel-lang-wachtwoord' }
  const cookies = await Promise.all([1, 2, 3].map(() => staff.signIn(credentials)))
  for (const cookie of cookies) expect(await staff.whoIs(cookie?.split(';')[0])).not.toBeNull()
})
