import { describe, expect, it } from 'vitest'
import { noteProblem, noteStored } from '#src/database/attempt.ts'
import { retried, WAITED_HEADER } from './retried.ts'

const post = (body: string) => new Request('http://localhost/api/x', { method: 'POST', body })
const invalid = { errors: [{ message: 'Dit veld is ongeldig.' }] }

describe('the API', () => {
  it('is asked again with the same body while the database had a problem, whatever it answers', async () => {
    const bodies: string[] = []
    const handle = retried(async (request: Request) => {
      bodies.push(await request.text())
      if (bodies.length > 2) return Response.json({ doc: 1 })
      await Promise.resolve().then(() => noteProblem('changedMeanwhile'))
      return Response.json(invalid, { status: 400 })
    })
    expect((await handle(post('{"title":"Paspoort"}'))).status).toBe(200)
    expect(bodies).toEqual(Array(3).fill('{"title":"Paspoort"}'))
  })

  it('says after five attempts that something changed, in Dutch unless asked otherwise', async () => {
    let asked = 0
    const handle = retried(async () => {
      asked += 1
      noteProblem('changedMeanwhile')
      return Response.json(invalid, { status: 400 })
    })
    const answer = await handle(post(''))
    const { errors } = await answer.json()
    expect([asked, answer.status, errors[0].data.code]).toEqual([5, 409, 'changedMeanwhile'])
    const english = new Request('http://localhost/api/x', {
      method: 'POST',
      body: '',
      headers: { cookie: 'payload-lng=en' },
    })
    expect((await (await handle(english)).json()).errors[0].message).not.toBe(errors[0].message)
  })

  it.each([
    ['what succeeds although a reading failed', 200, 'databaseAway'],
    ['a refusal of ours', 409, null],
    ['a full disk', 507, 'notStored'],
  ] as const)('%s is final', async (_what, status, problem) => {
    let asked = 0
    const handle = retried(async () => {
      asked += 1
      if (problem) noteProblem(problem)
      return Response.json(invalid, { status })
    })
    expect([(await handle(post(''))).status, asked]).toEqual([status, 1])
  })

  it('is not asked again when all time went to looking up who asks', async () => {
    let asked = 0
    const handle = retried(async () => {
      asked += 1
      noteProblem('databaseAway')
      return Response.json(invalid, { status: 400 })
    })
    const headers = { [WAITED_HEADER]: '10000' }
    const { status } = await handle(new Request('http://x/api/products', { method: 'POST', headers, body: '' }))
    expect([status, asked]).toEqual([503, 1])
  })

  it.each(['databaseAway', 'changedMeanwhile'] as const)(
    'is not asked again (%s) when it is stored',
    async (problem) => {
      let asked = 0
      const handle = retried(async () => {
        asked += 1
        noteStored()
        noteProblem(problem)
        return Response.json(invalid, { status: 400 })
      })
      const answer = await handle(post(''))
      const { errors } = await answer.json()
      expect([asked, errors[0].data.code]).toEqual([1, problem])
    },
  )

  it('keeps the problems of two requests at once apart', async () => {
    const handle = retried(async (request: Request) => {
      const name = await request.text()
      await new Promise((resolve) => setImmediate(resolve))
      if (name === 'wrong') noteProblem('databaseBusy')
      return Response.json({ name }, { status: 400 })
    })
    const answers = await Promise.all(['wrong', 'right'].map((name) => handle(post(name))))
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ name: 'wrong' }, { name: 'right' }])
  })
})
