import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { signInOn } from './admin.ts'

// One after another: the tests write in the same product.
test.describe.configure({ mode: 'serial' })

async function openProduct(page: Page): Promise<string> {
  await signInOn(page, 'redacteur')
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/products?where[slug][equals]=rijbewijs&depth=0')
    return (await answer.json()).docs[0].id as string
  })
  await page.goto(`/admin/collections/products/${id}`)
  // The text editors come last: then the page does what one asks of it.
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible({ timeout: 20_000 })
  return id
}

test('the website is shown beside the form, live while typing, at three widths', async ({ page }) => {
  await openProduct(page)
  // The admin remembers that somebody works with the preview open.
  const isOpen = await page.locator('.live-preview-window--is-live-previewing').count()
  if (!isOpen) await page.locator('.live-preview-toggler').click()
  const shown = page.frameLocator('#live-preview-iframe')
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('#field-title').fill('Zo heet het nu')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Zo heet het nu')
  for (const width of [360, 768, 1280]) {
    await page.locator('.live-preview-toolbar-controls__breakpoint').first().click()
    await page.getByRole('button', { name: `(${width})` }).click()
    const frame = page.frames().find((each) => each.url().includes('/voorbeeld/'))
    await expect.poll(() => frame?.evaluate(() => window.innerWidth)).toBe(width)
  }
})

test('a link shows the draft to somebody without account, until it is withdrawn', async ({ page, browser }) => {
  await openProduct(page)
  await page.getByRole('button', { name: 'Maak een link' }).click()
  const url = await page.getByLabel('Adres om te delen').inputValue()
  const visitor = await (await browser.newContext()).newPage()
  expect((await visitor.goto(url))?.status()).toBe(200)
  await expect(visitor.getByText(/^Voorbeeld(:| van een concept)/)).toBeVisible()
  await page
    .getByRole('button', { name: /^Trek in/ })
    .first()
    .click()
  await expect(page.getByText('De link is ingetrokken')).toBeVisible()
  expect((await visitor.goto(url))?.status()).toBe(410)
})

test('the previews break no axe rule and fit in 320 px', async ({ page }) => {
  const id = await openProduct(page)
  const box = await new AxeBuilder({ page }).include('.em-share-draft').analyze()
  expect(box.violations.map(({ id: rule, nodes }) => `${rule} ${nodes[0]?.html}`)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['', '?kanaal=website&breedte=alle', '/website', '/kcc', '/open-data', '/fax']) {
    await page.goto(`/voorbeeld/products/${id}${path}`)
    // The frames hold the channels' own pages, each with a header of its own; those are looked at by themselves.
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
    expect(violations.map(({ id: rule, nodes }) => `${path}: ${rule} ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
})
