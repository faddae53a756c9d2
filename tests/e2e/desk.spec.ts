import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PASSWORD } from '../helpers/users.ts'
import { MOVING } from './pages.ts'

// One after another: the tests sign in as the same people.
test.describe.configure({ mode: 'serial' })

async function signIn(page: Page, role: string): Promise<void> {
  await page.goto('/kcc')
  await page.getByLabel(/e-mail/i).fill(`${role}@example.nl`)
  await page.getByLabel(/wachtwoord/i).fill(PASSWORD)
  await page.getByRole('button', { name: /inloggen/i }).click()
  await expect(page).toHaveURL(/\/kcc$/)
}

test('an employee signs in, finds a product and sees what to say and the internal part apart', async ({ page }) => {
  await signIn(page, 'medewerker')
  await page.getByRole('searchbox').fill('paspoort')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('main').getByRole('link', { name: 'Paspoort aanvragen' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paspoort aanvragen')
  await expect(page.locator('[data-internal]')).toBeVisible()
})

test('an employee cannot open the admin', async ({ page }) => {
  await signIn(page, 'medewerker')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Producten' })).toHaveCount(0)
  await expect(
    page.getByText(/niet bevoegd|niet geautoriseerd|unauthorized|geen toegang|niet toegestaan/i).first(),
  ).toBeVisible()
})

test('an editor opens the admin in Dutch', async ({ page }) => {
  await signIn(page, 'redacteur')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Producten' }).first()).toBeVisible()
})

test('the desk is closed to who is not signed in', async ({ page, request }) => {
  for (const path of ['/kcc', '/kcc/producten/paspoort', '/kcc/zoeken?q=paspoort']) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status()).toBe(303)
  }
  await page.goto('/kcc/producten/paspoort')
  await expect(page.getByLabel(/wachtwoord/i)).toBeVisible()
})

test('a wrong password is said plainly, and the e-mail address is kept', async ({ page }) => {
  await page.goto('/kcc/inloggen')
  await page.getByLabel(/e-mail/i).fill('medewerker@example.nl')
  await page.getByLabel(/wachtwoord/i).fill('dit-is-niet-het-wachtwoord')
  await page.getByRole('button', { name: /inloggen/i }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel(/e-mail/i)).toHaveValue('medewerker@example.nl')
})

const PLAN = `/gebeurtenissen/verhuizen/plan?${MOVING}`
const stepsOf = (page: Page) =>
  page.locator('[id^=stap-]').evaluateAll((all) => all.map(({ id, dataset }) => `${id} ${dataset.date ?? ''}`))

test('an employee opens the plan of a caller by its code, and changes an answer while talking', async ({ page }) => {
  await page.goto(PLAN)
  const code = (await page.locator('.em-plan-code__code').innerText()).trim()
  const steps = await stepsOf(page)
  await signIn(page, 'medewerker')
  await page.goto(`/kcc/plan/${code}`)
  expect((await stepsOf(page)).toSorted()).toEqual(steps.toSorted())
  await expect(page.locator('[data-internal]').first()).toBeVisible()
  await page.locator('input[name=auto][value=nee]').check()
  await page.locator('form:has(input[name=auto]) button[type=submit]').first().click()
  await expect(page.getByRole('main')).not.toContainText(code)
  expect(await stepsOf(page)).not.toEqual(steps)
})

const LOOKS = {
  '1280 px': { viewport: { width: 1280, height: 800 } },
  '320 px': { viewport: { width: 320, height: 640 } },
  dark: { colorScheme: 'dark' },
} as const

for (const [look, options] of Object.entries(LOOKS)) {
  test(`no page of the desk breaks an axe rule: ${look}`, async ({ browser }) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const found: string[] = []
    const visit = async (path: string) => {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations) found.push(`${path}: ${id} ${nodes[0]?.html}`)
    }
    await visit('/kcc/inloggen')
    await signIn(page, 'medewerker')
    for (const path of ['', '/producten/paspoort', '/zoeken?q=verhuizen', '/gebeurtenissen/verhuizen', PLAN]) {
      await visit(`/kcc${path}`)
    }
    await context.close()
    expect(found).toEqual([])
  })
}
