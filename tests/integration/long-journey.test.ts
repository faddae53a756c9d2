import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rich } from '../fixtures/editorial/gate.ts'
import { openTestApp, type TestApp } from '../helpers/app.ts'
import { testContent } from '../helpers/content.ts'
import { longJourney } from '../helpers/long-journey.ts'
import { until } from '../helpers/payload.ts'

const journey = longJourney({ text: rich('Bel ons als u twijfelt.') })
const answers = journey.questions.map(({ key, kind }) => (kind === 'date' ? 'datum=2027-11-15' : `${key}=ja`)).join('&')

const content = testContent()
let app: TestApp
let cookie: string

beforeAll(async () => {
  await content.database.payload.create({ collection: 'journeys', data: { ...journey, _status: 'published' } as never })
  await until(() => content.snapshot.current().journey(journey.slug, 'nl') !== null)
  app = await openTestApp(content)
  cookie = await app.signIn('medewerker')
})
afterAll(async () => {
  await app.close()
})

describe('a life event of 15 questions and 40 steps', () => {
  it('may be published', () => {
    const { questions, steps } = content.snapshot.current().journey(journey.slug, 'nl')!
    expect([questions.length, steps.length]).toEqual([15, 40])
  })

  it.each([
    ['website', `/gebeurtenissen/zorgboerderij/plan?${answers}`],
    ['desk', `/kcc/gebeurtenissen/zorgboerderij/plan?${answers}`],
    ['letter', `/gebeurtenissen/zorgboerderij/plan/brief?${answers}`],
  ])('has its whole plan on the %s', async (_, path) => {
    const response = await fetch(app.base + path, { headers: { cookie } })
    expect(response.status).toBe(200)
    expect((await response.text()).split('id="stap-').length - 1).toBe(40)
  })

  it('leads on its website to each part of the plan', async () => {
    const html = await (await fetch(`${app.base}/gebeurtenissen/zorgboerderij/plan?${answers}`)).text()
    const contents = /<nav class="em-plan-contents".*?<\/nav>/s.exec(html)?.[0] ?? ''
    const targets = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
    expect(targets.length).toBeGreaterThan(2)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })

  it('has a code that the desk can open', async () => {
    const answersGiven = Object.fromEntries(journey.questions.slice(0, 14).map(({ key }) => [key, 'ja']))
    const asked = {
      slug: journey.slug,
      locale: 'nl',
      answers: answersGiven,
      date: '2027-11-15',
      today: '2026-11-22',
    } as const
    const { code } = content.snapshot.current().plan(asked)!
    expect((await fetch(`${app.base}/kcc/plan/${code}`, { headers: { cookie } })).status).toBe(200)
  })
})
