import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect as expectAtOnce, type Page, test } from '@playwright/test'
import { PASSWORD } from '../helpers/users.ts'
import { ask, signIn } from './admin.ts'

/** The admin takes its time on a busy machine. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

test.describe.configure({ mode: 'default' })

/** Lets the server's first answer to this be that it wants the password, as it is ten minutes after signing in. */
async function wantPassword(page: Page, method: string): Promise<void> {
  let isFirst = true
  await page.route('**/api/users/**', async (route) => {
    if (!isFirst || route.request().method() !== method) return route.fallback()
    isFirst = false
    const errors = [{ message: 'Typ eerst uw wachtwoord.', data: { code: 'confirmPassword' } }]
    await route.fulfill({ status: 403, contentType: 'application/json', body: JSON.stringify({ errors }) })
  })
}

const accountOf = async (page: Page, email: string) =>
  JSON.parse((await ask(page, `/api/users?where[email][equals]=${email}&depth=0`)).text).docs[0] as
    | { id: string; name: string }
    | undefined

async function makeAccount(page: Page, email: string): Promise<string> {
  const data = { email, name: 'Oude naam', roles: ['medewerker'], password: PASSWORD }
  return page.evaluate(
    async ([password, account]) => {
      const post = (path: string, body: string) =>
        fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
      await post('/api/users/confirm', JSON.stringify({ password }))
      return (await (await post('/api/users', account)).json()).doc.id
    },
    [PASSWORD, JSON.stringify(data)] as const,
  )
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Uw wachtwoord' })

test('a beheerder who changes and deletes an account is asked for the password, and goes on where he was', async ({
  browser,
}) => {
  const page = await signIn(browser, 'beheerder')
  const email = `${randomUUID()}@example.nl`
  const id = await makeAccount(page, email)
  await page.goto(`/admin/collections/users/${id}`)
  await page.locator('#field-name').fill('Nieuwe naam')
  await wantPassword(page, 'PATCH')
  await page.locator('#action-save').click()

  const dialog = dialogOf(page)
  await expect(dialog).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.em-ask-password').analyze()
  expect(violations.map(({ id: rule }) => rule)).toEqual([])
  await dialog.getByLabel('Uw wachtwoord').fill('verkeerd')
  await dialog.getByRole('button', { name: 'Doorgaan' }).click()
  await expect(dialog.getByRole('alert')).toContainText('niet uw wachtwoord')
  await dialog.getByLabel('Uw wachtwoord').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Doorgaan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(async () => (await accountOf(page, email))?.name).toBe('Nieuwe naam')

  await wantPassword(page, 'DELETE')
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.locator('#confirm-action').click()
  await dialog.getByLabel('Uw wachtwoord').fill(PASSWORD)
  await dialog.getByRole('button', { name: 'Doorgaan' }).click()
  await expect.poll(() => accountOf(page, email)).toBeUndefined()
})

test('somebody sees his sessions, and ends the others', async ({ browser }) => {
  const page = await signIn(browser, 'beheerder')
  await page.goto('/admin/account')
  const sessions = page.locator('.em-sessions')
  await expect(sessions.getByText('Deze sessie.')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.em-sessions').analyze()
  expect(violations.map(({ id: rule }) => rule)).toEqual([])

  await page.goto('/kcc/account')
  await expect(page.getByRole('heading', { name: 'Waar u bent ingelogd' })).toBeVisible()
  await expect(page.getByText('Deze sessie')).toBeVisible()
})
