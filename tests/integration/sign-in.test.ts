import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { countAttempt } from '#collections/sign-in/attempts.ts'
import { FREE } from '#collections/sign-in/delay.ts'
import { spendHashTime } from '#collections/sign-in/password-hash.ts'
import { createStaff } from '#src/server/security/staff.ts'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'
import { askApi } from '../helpers/rest.ts'
import { emailOf, PASSWORD, userWith } from '../helpers/users.ts'

vi.mock('#collections/sign-in/password-hash.ts', { spy: true })

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('whoever signs in twice at the same moment is signed in twice', async () => {
  const staff = createStaff({ payload: () => database.payload })
  const credentials = { email: emailOf('medewerker'), password: PASSWORD, network: '192.0.2.1' }
  const cookies = await Promise.all([1, 2, 3].map(() => staff.signIn(credentials)))
  for (const cookie of cookies) expect(await staff.whoIs(cookie?.split(';')[0])).not.toBeNull()
})

describe('who signs in wrongly', () => {
  const tryIn = (email: string) =>
    askApi({ payload: database.payload, path: '/users/login', method: 'POST', data: { email, password: 'verkeerd' } })
  const lock = async (role: 'redacteur') => {
    const req = await createLocalReq({}, database.payload)
    const { id } = await userWith({ payload: database.payload, role })
    for (let tries = 0; tries <= FREE.address; tries += 1) await countAttempt(req, { id })
  }

  it('hears the same whether the account is there, is locked or never was', async () => {
    await lock('redacteur')
    const answers = await Promise.all(
      ['redacteur', 'eindredacteur', 'niemand'].map((who) => tryIn(`${who}@example.nl`)),
    )
    const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))
    expect(told[0]?.[0]).toBe(401)
    expect(told[1]).toEqual(told[0])
    expect(told[2]).toEqual(told[0])
  })

  // Counted and not timed: on a busy machine the same work takes now once, now three times as long.
  it('costs as much work: where there is no password to compare with too', async () => {
    await lock('redacteur')
    for (const [who, times] of [
      ['redacteur', 1],
      ['niemand', 1],
      ['eindredacteur', 0],
    ] as const) {
      vi.mocked(spendHashTime).mockClear()
      await tryIn(`${who}@example.nl`)
      expect(spendHashTime, who).toHaveBeenCalledTimes(times)
    }
  })
})
