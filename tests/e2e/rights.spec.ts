import { expect as expectAtOnce, test } from '@playwright/test'
import { addressOf, ask, idOf, signIn } from './admin.ts'

/** The admin takes its time on a busy machine. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

// One after another: the admin is heavy.
test.describe.configure({ mode: 'default' })

test('A5: the only administrator reads at the field why four eyes stay on', async ({ browser }) => {
  const page = await signIn(browser, 'beheerder')
  await page.goto('/admin/globals/site')
  await page.getByRole('button', { name: 'Werkwijze' }).click()
  await expect(page.getByText('U bent de enige beheerder. Vier ogen uitzetten kan alleen met twee')).toBeVisible()
  await page.locator('#field-fourEyes').uncheck()
  await page.locator('#action-save').click()
  await expect(page.getByText('Maak die eerst aan bij Gebruikers').first()).toBeVisible()
  const { text } = await ask(page, '/api/globals/site?depth=0')
  expect(JSON.parse(text).fourEyes).toBe(true)
})

test('an old version comes back as a draft from the screen of that version', async ({ browser }) => {
  const page = await signIn(browser, 'redacteur')
  const id = await idOf(page, 'grafrechten')
  const { text } = await ask(page, `/api/products/versions?where[parent][equals]=${id}&sort=updatedAt&limit=1&depth=0`)
  const { docs } = JSON.parse(text)
  await page.goto(`${addressOf(id)}/versions/${docs[0].id}`)
  const restored = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().includes('/versions/'),
  )
  await page
    .getByRole('button', { name: /Herstel/ })
    .first()
    .click()
  await page.getByRole('button', { name: /Bevestig/ }).click()
  expect((await restored).status()).toBe(200)
  const newest = await ask(page, `/api/products/${id}?draft=true&depth=0`)
  expect(JSON.parse(newest.text)._status).toBe('draft')
})
