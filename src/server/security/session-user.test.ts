import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { noteProblem } from '#src/database/attempt.ts'
import type { ProblemCode } from '#src/database/problem.ts'
import { userOfSession } from './session-user.ts'

/** A Payload that looks somebody up, in vain as often as there are problems. */
function payloadWith(problems: (ProblemCode | null)[]): Payload {
  const authenticate = async () => {
    const problem = problems.shift()
    if (problem) noteProblem(problem)
    return { user: problem === undefined ? { id: '1' } : null }
  }
  return { authStrategies: [{ name: 'test', authenticate }] } as unknown as Payload
}
const whoIs = (problems: (ProblemCode | null)[]) =>
  userOfSession({ payload: payloadWith(problems), headers: new Headers() })

it('somebody who can be looked up is known, also at the second time', async () => {
  expect(await whoIs([])).toEqual({ id: '1' })
  expect(await whoIs(['databaseAway'])).toEqual({ id: '1' })
})

it('nobody is nobody while the database is well', async () => {
  expect(await whoIs([null])).toBeNull()
})

it('somebody who could not be looked up is not taken for nobody', async () => {
  await expect(whoIs(Array(20).fill('changedMeanwhile'))).rejects.toMatchObject({ status: 409 })
})
