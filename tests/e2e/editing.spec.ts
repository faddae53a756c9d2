import { expect as expectAtOnce, type Page, test } from '@playwright/test'
import { addressOf, ask, button, idOf, panelOf, signIn } from './admin.ts'

/** The admin takes its time on a busy machine. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

// One after another: the admin is heavy.
test.describe.configure({ mode: 'default' })

async function openTab(page: Page, id: string, name: string): Promise<void> {
  await page.goto(addressOf(id))
  await expect(panelOf(page)).toContainText('Dit staat op de site')
  await page.getByRole('button', { name, exact: true }).click()
}

test('a date is that of the municipality, wherever the editor is', async ({ browser }) => {
  const page = await signIn(browser, 'redacteur', 'America/Los_Angeles')
  const id = await idOf(page, 'grafrechten')
  const from = page.locator('#field-validFrom input')
  const review = page.locator('#field-reviewDate input')
  await openTab(page, id, 'Bijhouden')
  await from.fill('1 januari 2027 00:00')
  await from.press('Enter')
  await review.fill('1 maart 2027')
  await review.press('Enter')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  const { validFrom, reviewDate } = JSON.parse((await ask(page, `/api/products/${id}?draft=true&depth=0`)).text)
  expect(validFrom).toBe('2026-12-31T23:00:00.000Z')
  expect(reviewDate).toBe('2027-03-01T12:00:00.000Z')
  await openTab(page, id, 'Bijhouden')
  await expect(from).toHaveValue('1 januari 2027 00:00')
  await expect(review).toHaveValue('1 maart 2027')
})

test('who has it open is named, and a plan that is being typed stays open while he goes on', async ({ browser }) => {
  const [writer, chief] = await Promise.all([signIn(browser, 'redacteur'), signIn(browser, 'eindredacteur')])
  const id = await idOf(writer, 'terrasvergunning')
  await openTab(writer, id, 'Antwoord')
  await writer.locator('#field-title').pressSequentially(' nu')
  const isLocked = async () =>
    JSON.parse((await ask(chief, '/api/payload-locked-documents?depth=0')).text).totalDocs > 0
  await expect.poll(isLocked).toBe(true)

  await chief.goto(addressOf(id))
  const question = chief.locator('.document-locked')
  await expect(question).toContainText('Test redacteur')
  await expect(question).not.toContainText('@')
  await chief.getByRole('button', { name: 'Lezen en beoordelen' }).click()
  await expect(panelOf(chief)).toContainText('Test redacteur heeft dit nu open')

  await button(chief, 'Inplannen').click()
  const when = panelOf(chief).getByLabel('Wanneer?')
  await when.pressSequentially('01012027')
  await writer.locator('#field-title').pressSequentially(' en straks')
  const saved = writer.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await writer.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  await when.press('Tab')
  await chief.keyboard.type('0900')
  await expect(when).toHaveValue(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  await expect(button(chief, 'Terug')).toBeVisible()
})
