import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { noticing } from '#src/database/attempt.ts'
import { DatabaseProblem, type ProblemCode } from '#src/database/problem.ts'
import { retryTransient } from '#src/database/transient.ts'

type Asked = { payload: Payload; headers: Headers }
type Found = { result: { user: TypedUser | null }; problem: ProblemCode | null }

/**
 * The user of a session, by Payload's own strategies; null without a valid one. Payload takes somebody whom it could not look up
 * for nobody, so that who works is sent to the sign-in page: here that is tried again, and then a `DatabaseProblem`.
 */
export async function userOfSession({ payload, headers }: Asked): Promise<TypedUser | null> {
  const problemOf = ({ result, problem }: Found) => (result.user ? null : problem)
  const look = () => noticing(() => executeAuthStrategies({ headers, payload }))
  const found: Found = await retryTransient(look, async (seen) => problemOf(seen))
  const code = problemOf(found)
  if (code) throw new DatabaseProblem({ code, reason: 'SESSION' })
  return found.result.user
}
