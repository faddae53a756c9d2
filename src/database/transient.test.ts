import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatabaseProblem } from './problem.ts'
import { mayRetry, problemCodeOf, retried, retryTransient } from './transient.ts'

const conflict = { errors: [{ message: 'm', data: { code: 'changedMeanwhile' } }] }
const post = (body: string) => new Request('http://localhost/api/x', { method: 'POST', body })

describe('the API', () => {
  it('is asked again with the same body, until the answer is another one', async () => {
    const bodies: string[] = []
    const handle = retried(async (request: Request) => {
      bodies.push(await request.text())
      return bodies.length < 3 ? Response.json(conflict, { status: 409 }) : Response.json({ doc: 1 })
    })
    expect((await handle(post('{"title":"Paspoort"}'))).status).toBe(200)
    expect(bodies).toEqual(Array(3).fill('{"title":"Paspoort"}'))
  })

  it('says after five attempts that something changed, with the text that can still be read', async () => {
    let asked = 0
    const handle = retried(async () => {
      asked += 1
      return Response.json(conflict, { status: 409 })
    })
    const answer = await handle(post(''))
    expect([asked, answer.status, await answer.json()]).toEqual([5, 409, conflict])
  })

  it.each([
    ['a refusal of ours', 409, { errors: [{ data: { code: 'changed' } }] }],
    ['a full disk', 507, { errors: [{ data: { code: 'notStored' } }] }],
    ['what is no JSON', 409, null],
  ])('%s is final', async (_what, status, body) => {
    let asked = 0
    const handle = retried(async () => {
      asked += 1
      return body ? Response.json(body, { status }) : new Response('no', { status })
    })
    expect([(await handle(post(''))).status, asked]).toEqual([status, 1])
  })
})

it('work that fails once and then succeeds is done once more, and not twice', async () => {
  const outcomes = ['changedMeanwhile', null, null] as const
  let done = 0
  await retryTransient(
    async () => outcomes[done++] ?? null,
    async (problem) => problem,
  )
  expect(done).toBe(2)
})

it('nobody waits longer than 15 s, and nothing else is tried again', () => {
  const problem = fc.constantFrom('changedMeanwhile', 'databaseAway', 'databaseBusy', 'notStored', null)
  fc.assert(
    fc.property(problem, fc.integer({ min: 1, max: 20 }), fc.nat(20_000), (problem, attempt, passed) => {
      const may = mayRetry({ problem, attempt, passed })
      if (attempt >= 5 || passed >= 10_000) expect(may).toBe(false)
      // An attempt without a primary takes up to 13 s.
      if (problem === 'databaseAway' && passed >= 2_000) expect(may).toBe(false)
      if (problem !== 'changedMeanwhile' && problem !== 'databaseAway') expect(may).toBe(false)
    }),
  )
  expect(mayRetry({ problem: 'changedMeanwhile', attempt: 4, passed: 9_000 })).toBe(true)
})

it('a problem is known through the errors that wrap it', () => {
  const problem = new DatabaseProblem({ code: 'changedMeanwhile', reason: 'WriteConflict' })
  expect(problemCodeOf(new Error('query', { cause: new Error('driver', { cause: problem }) }))).toBe('changedMeanwhile')
  expect(problemCodeOf(new Error('query'))).toBeNull()
  expect(problemCodeOf(undefined)).toBeNull()
})
