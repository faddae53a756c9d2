import { AxeBuilder } from '@axe-core/playwright'
import { expect as expectAtOnce, type Page, test } from '@playwright/test'
import { panelOf, signInOn } from './admin.ts'

/** The admin takes its time on a busy machine. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

// One after another: the admin is heavy, and the tests write in the same life event.
test.describe.configure({ mode: 'serial' })

const DRAFT = {
  title: 'Ik krijg een kat',
  slug: 'kat-krijgen',
  summary: 'Wat u regelt als u een kat krijgt.',
  questions: [
    {
      key: 'buiten',
      label: 'Gaat uw kat naar buiten?',
      kind: 'choice',
      options: [
        { key: 'ja', label: 'Uw kat gaat naar buiten' },
        { key: 'nee', label: 'Uw kat blijft binnen' },
      ],
    },
    {
      key: 'leeftijd',
      label: 'Hoe oud is uw kat?',
      kind: 'choice',
      options: [
        { key: 'jong', label: 'Uw kat is jonger dan een jaar' },
        { key: 'oud', label: 'Uw kat is een jaar of ouder' },
      ],
    },
  ],
  steps: [
    { key: 'chip', title: 'Laat uw kat chippen', actor: 'resident', necessity: 'must' },
    { key: 'luik', title: 'Maak een kattenluik', actor: 'resident', necessity: 'can', after: ['weg'] },
  ],
}

let id = ''

async function open(page: Page): Promise<void> {
  await signInOn(page, 'redacteur')
  id ||= await page.evaluate(async (draft) => {
    const answer = await fetch('/api/journeys?draft=true&depth=0', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
    })
    return (await answer.json()).doc.id as string
  }, DRAFT)
  await page.goto(`/admin/collections/journeys/${id}`)
  // What the panel says comes from the server: then the page does what one asks of it.
  await expect(panelOf(page)).toContainText('Dit staat niet op de site')
}

const saved = (page: Page) =>
  page.evaluate(async (one) => (await fetch(`/api/journeys/${one}?draft=true&depth=0`)).json(), id)
const collapsedRows = (page: Page): Promise<string[]> =>
  page.evaluate(async (one) => {
    const answer = await fetch(`/api/payload-preferences/collection-journeys-${one}`)
    return (await answer.json()).value?.fields?.steps?.collapsed ?? []
  }, id)
const save = async (page: Page) => {
  const done = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await done).status()).toBe(200)
}
const when = (page: Page, step: number) => page.locator(`#field-steps__${step}__when`)
const card = (page: Page, name: RegExp) => page.locator('.em-flow__picture').getByRole('link', { name })

/** Through the picture: that opens the tab and the row. */
async function openStep(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Stroomschema', exact: true }).click()
  await card(page, name).focus()
  await page.keyboard.press('Enter')
}

/** What is far below is drawn when one comes near; what is drawn above it moves it away again. */
const goToRow = (page: Page, row: number) =>
  expect(async () => {
    await page.locator(`#steps-row-${row}`).evaluate((element) => element.scrollIntoView())
    await expect(page.locator(`#field-steps__${row}__title`)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })

test('a condition is put together with the keyboard, and saved', async ({ page }) => {
  await open(page)
  await openStep(page, /Laat uw kat chippen/)
  const field = when(page, 0)
  await expect(field).toContainText('voor iedereen')
  await field.getByRole('button', { name: 'Voeg regel toe' }).focus()
  await page.keyboard.press('Enter')
  await expect(field.getByRole('combobox', { name: 'Vraag', exact: true })).toBeFocused()
  await page.keyboard.type('Gaat')
  await page.keyboard.press('Tab')
  await expect(field.getByLabel('Uw kat gaat naar buiten')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(field.locator('.em-condition__words')).toContainText('Uw kat gaat naar buiten.')

  await field.getByRole('button', { name: 'Voeg groep toe' }).focus()
  await page.keyboard.press('Enter')
  const group = field.getByRole('group', { name: 'Groep' })
  await group.getByRole('combobox', { name: 'Vraag', exact: true }).focus()
  await page.keyboard.type('Hoe')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await group.getByRole('combobox', { name: 'Welke regels moeten kloppen?' }).focus()
  await page.keyboard.type('Geen')
  await save(page)
  expect((await saved(page)).steps[0].when).toEqual({
    all: [{ question: 'buiten', options: ['ja'] }, { not: { question: 'leeftijd', options: ['jong'] } }],
  })
  expect((await new AxeBuilder({ page }).include('.em-own-field').analyze()).violations).toEqual([])
})

test('a condition that is emptied is none', async ({ page }) => {
  await open(page)
  await openStep(page, /Laat uw kat chippen/)
  const field = when(page, 0)
  await field.getByRole('button', { name: 'Haal groep weg' }).click()
  await field.getByRole('button', { name: 'Haal regel weg' }).click()
  await expect(field.getByRole('button', { name: 'Voeg regel toe' })).toBeFocused()
  await save(page)
  expect((await saved(page)).steps[0].when).toBeNull()
})

test('what does not exist any more is in sight, and steps are chosen by their titles', async ({ page }) => {
  await open(page)
  await openStep(page, /Maak een kattenluik/)
  const after = page.locator('#field-steps__1__after')
  await expect(after.locator('.em-own-field__gone')).toContainText('weg')
  await after.getByRole('button', { name: /Haal weg/ }).click()
  await after.getByLabel('Voeg een stap toe').selectOption('Laat uw kat chippen')
  await save(page)
  expect((await saved(page)).steps[1].after).toEqual(['chip'])
})

test('the picture follows what is typed, and is there as text', async ({ page }) => {
  await open(page)
  await openStep(page, /Laat uw kat chippen/)
  await page.locator('#field-steps__0__title').fill('Ga naar de dierenarts')
  await page.getByRole('button', { name: 'Stroomschema', exact: true }).click()
  await expect(card(page, /Ga naar de dierenarts/)).toBeVisible()
  await expect(page.locator('.em-flow__line')).toHaveCount(1)
  await page.getByText('Het schema als tekst').click()
  await expect(page.locator('.em-flow__text')).toContainText('Na: Ga naar de dierenarts')
  expect((await new AxeBuilder({ page }).include('.em-flow').analyze()).violations).toEqual([])
})

test('a draft is tried out: the questions, and the plan by the answers', async ({ page }) => {
  await open(page)
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Probeer uit' }).click()
  const tried = await opened
  await tried.getByLabel('Uw kat blijft binnen').check()
  await tried.getByRole('button', { name: 'Volgende' }).click()
  await tried.getByLabel('Uw kat is een jaar of ouder').check()
  await tried.getByRole('button', { name: 'Volgende' }).click()
  await tried.getByRole('link', { name: 'Maak mijn plan' }).click()
  await expect(tried.locator('.em-plan')).toContainText('Laat uw kat chippen')
  expect(new URL(tried.url()).pathname).toBe(`/voorbeeld/journeys/${id}/website/nl/plan`)
})

test('only open steps are drawn, and steps that are added fast all open', async ({ page }) => {
  await open(page)
  const steps = page.getByRole('button', { name: 'Stappen', exact: true })
  await steps.click()
  await page.locator('#field-steps').getByRole('button', { name: 'Alles samenvouwen' }).first().click()
  // The admin remembers which rows somebody left open, and says so in the background: leaving before that forgets it.
  await expect.poll(() => collapsedRows(page)).toHaveLength(2)
  await open(page)
  await steps.click()
  const drawn = (row: number) => page.locator(`#steps-row-${row} .array-field__fields > *`)
  await expect(page.locator('#steps-row-1')).toBeVisible()
  await expect(drawn(0)).toHaveCount(0)
  const add = page.getByRole('button', { name: 'Voeg Stap toe' })
  for (let added = 0; added < 3; added++) await add.click()
  for (const row of [2, 3, 4]) await goToRow(page, row)
  await expect(page.locator('#field-steps .shimmer-effect')).toHaveCount(0)
})

test('a step is drawn also when it was added just before an answer of the server came in', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Stappen', exact: true }).click()
  const add = page.getByRole('button', { name: 'Voeg Stap toe' })
  await expect(add).toBeVisible()
  const answers: (() => Promise<void>)[] = []
  await page.route('**/admin/**', async (route) => {
    const isAboutForm = route.request().postData()?.includes('form-state')
    if (!isAboutForm || answers.length > 0) return route.continue()
    const answer = await route.fetch()
    answers.push(() => route.fulfill({ response: answer }))
  })
  await add.click()
  await expect.poll(() => answers.length).toBe(1)
  await add.click()
  await answers[0]?.()
  for (const row of [2, 3]) await goToRow(page, row)
  await expect(page.locator('#field-steps .shimmer-effect')).toHaveCount(0)
})
