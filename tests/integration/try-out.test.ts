import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, ask } from '../fixtures/server/ask.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'

/** A life event that was never published, so that nothing in it has a number. */
const DOG = {
  title: 'Ik krijg een hond',
  slug: 'hond',
  summary: 'Wat u regelt als u een hond krijgt.',
  questions: [
    {
      key: 'buitenland',
      label: 'Komt de hond uit het buitenland?',
      kind: 'choice',
      options: [
        { key: 'ja', label: 'De hond komt uit het buitenland' },
        { key: 'nee', label: 'De hond komt uit Nederland' },
      ],
    },
    { key: 'datum', label: 'Wanneer komt de hond?', kind: 'date' },
  ],
  steps: [
    { key: 'chip', title: 'Laat de hond chippen', actor: 'resident', necessity: 'must' },
    {
      key: 'papieren',
      title: 'Controleer het dierenpaspoort',
      actor: 'resident',
      necessity: 'must',
      when: { question: 'buitenland', options: ['ja'] },
    },
  ],
  _status: 'draft',
}

const content = testContent()
let app: TestApp
let editor: string
let base: string

const see = (path: string, cookie = editor): Promise<Answer> =>
  ask(`${app.base}${path}`, { headers: { accept: 'text/html', ...(cookie ? { cookie } : {}) } })

beforeAll(async () => {
  app = await openTestApp(content)
  editor = await app.signIn('redacteur')
  const { id } = await content.database.payload.create({ collection: 'journeys', draft: true, data: DOG as never })
  base = `/voorbeeld/journeys/${id}/website`
})
afterAll(async () => {
  await app.close()
})

it('asks the questions of a draft, and what leads on stays within the preview', async () => {
  const { status, body } = await see(`${base}/nl/vragen`)
  expect(status).toBe(200)
  expect(body.toString()).toContain('Komt de hond uit het buitenland?')
  expect(body.toString()).toContain(`action="${base}/nl/vragen"`)
})

it('goes on to the next question, within the preview', async () => {
  const { status, headers } = await see(`${base}/nl/vragen?gevraagd=buitenland&buitenland=ja`)
  expect(status).toBe(303)
  expect(headers.location).toBe(`${base}/nl/vragen?buitenland=ja`)
})

it('gives the plan of the draft by the answers, without a code, and says that it is made when it is published', async () => {
  const dutch = (await see(`${base}/nl/plan?buitenland=nee&datum=onbekend`)).body.toString()
  expect(dutch).toContain('Laat de hond chippen')
  expect(dutch).not.toContain('Controleer het dierenpaspoort')
  expect(dutch).not.toContain('class="em-plan-code"')
  expect(dutch).toContain('class="em-plan__no-code"')
  expect((await see(`${base}/nl/plan?buitenland=ja&datum=onbekend`)).body.toString()).toContain('dierenpaspoort')
})

it('leads from the page of the draft to its questions', async () => {
  expect((await see(`${base}?taal=nl`)).body.toString()).toContain(`href="${base}/nl/vragen"`)
  expect((await see(`${base}?taal=en`)).body.toString()).toContain(`href="${base}/en/vragen"`)
})

it('follows what is typed', async () => {
  const { status, body } = await ask(`${app.base}${base}/nl/plan?buitenland=nee&datum=onbekend&taal=nl`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: editor },
    body: JSON.stringify({
      values: { ...DOG, steps: [{ ...DOG.steps[0], title: 'Breng de hond naar de dierenarts' }] },
    }),
  })
  expect(status).toBe(200)
  expect(body.toString()).toContain('Breng de hond naar de dierenarts')
})

it('is for editors only, and shows nothing of other kinds', async () => {
  expect((await see(`${base}/nl/vragen`, '')).status).toBe(403)
  const { docs } = await content.database.payload.find({ collection: 'products', limit: 1, depth: 0 })
  expect((await see(`/voorbeeld/products/${docs[0]!.id}/website/nl/plan`)).status).toBe(404)
  expect((await see(`${base}/nl/brief`)).status).toBe(404)
  expect((await see(`${base}/fr/plan`)).status).toBe(404)
})
