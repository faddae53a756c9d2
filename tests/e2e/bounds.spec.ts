import { expect, test } from '@playwright/test'
import { addressOf, idOf, signIn } from './admin.ts'

test('A7: the longest lists, their search, versions, relations and choosing all ask no more than is answered', async ({
  browser,
}) => {
  const page = await signIn(browser, 'beheerder')
  const refused: string[] = []
  page.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
  })
  const id = await idOf(page, 'vog')

  await page.goto('/admin/collections/facts?limit=100')
  await expect(page.locator('tbody tr')).toHaveCount(100)
  await page.goto('/admin/collections/facts?limit=5000')
  await expect(page.locator('tbody tr')).toHaveCount(100)
  await page.goto('/admin/collections/products?limit=100&search=paspoort')
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await page.goto(`${addressOf(id)}/versions?limit=0`)
  await expect(page.locator('tbody tr').first()).toBeVisible()

  // A field that leads to other documents: its list opens, and is searched.
  await page.goto(addressOf(id))
  await page.getByRole('button', { name: 'Plek', exact: true }).click()
  const asked = page.waitForResponse((answer) => {
    const override = answer.request().headers()['x-payload-http-method-override']
    return (
      answer.url().includes('/api/themes') && override === 'GET' && `${answer.request().postData()}`.includes('like')
    )
  })
  await page.locator('#field-themes input').first().fill('wonen')
  expect((await asked).status()).toBe(200)

  expect(refused).toEqual([])
})

test('A7: what is too much to change at once is said, and nothing is changed', async ({ browser }) => {
  const page = await signIn(browser, 'beheerder')
  await page.goto('/admin/collections/facts?limit=100')
  const told = await page.evaluate(async () => {
    const answer = await fetch('/api/facts?limit=0&depth=0&where[id][not_equals]=', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"unit":"x"}',
    })
    return { status: answer.status, text: await answer.text() }
  })
  expect(told.status).toBe(400)
  expect(told.text).toContain('Kies er ten hoogste 100 tegelijk')
})
