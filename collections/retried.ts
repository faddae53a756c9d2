import { noticing } from '#src/database/attempt.ts'
import { DatabaseProblem, type ProblemCode } from '#src/database/problem.ts'
import { retryTransient } from '#src/database/transient.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { answerOf, databaseWords } from './hooks/database-words.ts'

/** How long the request waited until its user could be looked up, in milliseconds. The server sets it, whatever the client sent. */
export const WAITED_HEADER = 'x-eenmond-waited'

type Handler<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>

/**
 * A handler of Payload's REST API, which begins and ends its transactions itself, tried again with the same body while the
 * database could not do it: two who wrote the same at once, or no primary. What stays refused is answered as such, also where
 * Payload makes something else of it: 409 with the code `changedMeanwhile`, or 503.
 */
export function retried<Args extends unknown[]>(handle: Handler<Args>): Handler<Args> {
  return async (request, ...args) => {
    const { url, method, headers, signal } = request
    const body = request.body ? await request.arrayBuffer() : null
    const attempt = () => noticing(() => handle(new Request(url, { method, headers, signal, body }), ...args))
    const problemOf = ({ result, problem }: Awaited<ReturnType<typeof attempt>>) => (result.ok ? null : problem)
    const done = await retryTransient(
      attempt,
      // What is stored is not done a second time because its answer could not be read.
      async (outcome) => (outcome.isStored ? null : problemOf(outcome)),
      Number(headers.get(WAITED_HEADER) ?? 0),
    )
    const problem = problemOf(done)
    return problem === 'changedMeanwhile' || problem === 'databaseAway' ? refusal(problem, headers) : done.result
  }
}

function refusal(code: ProblemCode, headers: Headers): Response {
  const told = databaseWords(new DatabaseProblem({ code, reason: 'TRIED' }))
  const language = /payload-lng=([a-z]{2})/.exec(headers.get('cookie') ?? '')?.[1]
  const { status, response } = answerOf(told!, adminLanguage(language ?? headers.get('accept-language')?.slice(0, 2)))
  return Response.json(response, { status })
}
