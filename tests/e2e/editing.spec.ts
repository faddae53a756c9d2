import { AxeBuilder } from '@axe-core/playwright'
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
  await save(page)
  const { validFrom, reviewDate } = JSON.parse((await ask(page, `/api/products/${id}?draft=true&depth=0`)).text)
  expect(validFrom).toBe('2026-12-31T23:00:00.000Z')
  expect(reviewDate).toBe('2027-03-01T12:00:00.000Z')
  await openTab(page, id, 'Bijhouden')
  await expect(from).toHaveValue('1 januari 2027 00:00')
  await expect(review).toHaveValue('1 maart 2027')
})

test('who has it open is named, and a plan that is being made stays open while he goes on', async ({ browser }) => {
  const [writer, chief] = await Promise.all([signIn(browser, 'redacteur'), signIn(browser, 'eindredacteur')])
  const id = await idOf(writer, 'terrasvergunning')
  await openTab(writer, id, 'Antwoord')
  await writer.locator('#field-title').fill('Terrasvergunning')
  await save(writer)
  expect((await ask(writer, `/api/products/${id}/submit`, 'POST')).status).toBe(200)
  await writer.locator('#field-title').fill('Terrasvergunning aanvragen of verlengen')
  const locks = `/api/payload-locked-documents?depth=0&where[document.value][equals]=${id}`
  await expect.poll(async () => JSON.parse((await ask(chief, locks)).text).totalDocs).toBe(1)

  await chief.goto(addressOf(id))
  const question = chief.locator('.document-locked')
  await expect(question).toContainText('Test redacteur')
  await expect(question).not.toContainText('@')
  await chief.getByRole('button', { name: 'Lezen en beoordelen' }).click()
  await expect(panelOf(chief)).toContainText('Test redacteur heeft dit nu open')

  await button(chief, 'Goedkeuren').click()
  await button(chief, 'Inplannen').click()
  const when = panelOf(chief).getByLabel('Wanneer?')
  await when.fill('2027-01-01T09:00')
  await save(writer)
  await expect(when).toHaveValue('2027-01-01T09:00')
  await expect(button(chief, 'Terug')).toBeVisible()
})

test('the last words in a text editor are saved too, and none are taken that a save would wipe out', async ({
  browser,
}) => {
  const page = await signIn(browser, 'redacteur')
  const id = await idOf(page, 'grafrechten')
  await openTab(page, id, 'Antwoord')
  const editor = page.locator('[data-lexical-editor=true]').first()
  await editor.click()
  await page.keyboard.press('Control+End')
  // All at once: the form has not seen this first change yet, and has nothing to save with.
  await page.keyboard.insertText(' Het laatste woord.')
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('Control+s')
  expect((await sent).postData()).toContain('Het laatste woord.')
  await page.keyboard.type(' Te vroeg.')
  await expect(page.locator('#action-save-draft')).toBeDisabled()
  await expect(editor).toContainText('Het laatste woord.')
  await expect(editor).not.toContainText('Te vroeg.')
})

test('who hears the admin hears what every control is', async ({ browser }) => {
  const page = await signIn(browser, 'redacteur')
  const id = await idOf(page, 'paspoort')
  for (const tab of ['Antwoord', 'Zo regelt u het', 'Bijhouden', 'Voor medewerkers']) {
    await openTab(page, id, tab)
    await expect(page.locator('.collapsible__drag:not([aria-label])')).toHaveCount(0)
    await expect.poll(() => nameless(page)).toEqual([])
  }
  await page.goto('/admin/collections/products')
  await expect(page.getByLabel('Kies Paspoort aanvragen', { exact: true })).toBeVisible()
  await expect.poll(() => nameless(page)).toEqual([])
})

const NAMES = ['button-name', 'aria-input-field-name', 'label', 'aria-command-name', 'aria-hidden-focus', 'link-name']

async function nameless(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(NAMES).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  // Only then does the form take what is typed next for something new.
  await expect(page.locator('#action-save-draft')).toBeDisabled()
}
