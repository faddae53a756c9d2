import { expect, test } from '@playwright/test'

test('a resident finds a product from the home page without script', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('verhuizing')
  await page.getByRole('searchbox').first().press('Enter')
  await page.getByRole('main').getByRole('link', { name: 'Verhuizing doorgeven' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verhuizing doorgeven')
})

test('the options on a product page are equally large, digital and analogue side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/producten/verhuizing-doorgeven')
  const options = page.locator('.em-option[data-kind]')
  const kinds = new Set(await options.evaluateAll((all) => all.map((option) => option.getAttribute('data-kind'))))
  expect([...kinds].sort()).toEqual(['analogue', 'digital'])
  const boxes = await options.evaluateAll((all) =>
    all.map((option) => {
      const { width, height, top } = option.getBoundingClientRect()
      return { width: Math.round(width), height: Math.round(height), top: Math.round(top) }
    }),
  )
  expect(new Set(boxes.map(({ width }) => width)).size).toBe(1)
  for (const box of boxes) for (const other of boxes) if (box.top === other.top) expect(box.height).toBe(other.height)
})

test('the language switch leads to the same page in the other language, and back', async ({ page }) => {
  await page.goto('/producten/paspoort')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/producten\/paspoort$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await expect(page).toHaveURL(/\/producten\/paspoort$/)
})

test('a text that is only there in Dutch says so, and is marked as Dutch', async ({ page }) => {
  await page.goto('/en/producten/bezwaar')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('only available in Dutch')).toBeVisible()
  expect(await page.locator('h1').evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('nl')
})

test('every page says that this is example content', async ({ page }) => {
  for (const path of ['/', '/producten/paspoort', '/contact', '/en/producten', '/bestaat-niet']) {
    await page.goto(path)
    await expect(page.getByText(/voorbeeldinhoud|example content/i).first()).toBeVisible()
  }
})

test('an address that does not exist gives a page that helps', async ({ page }) => {
  const response = await page.goto('/producten/bestaat-niet')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('searchbox').first()).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /14\s?024/ })
      .first(),
  ).toBeVisible()
})

test('a short address that was read aloud leads to the page', async ({ page, request }) => {
  const html = await (await request.get('/producten/paspoort')).text()
  const short = /\/p\/\d+/.exec(html)?.[0] ?? ''
  await page.goto(short)
  await expect(page).toHaveURL(/\/producten\/paspoort$/)
})

test('the letter fits on paper: no navigation, the analogue way before the digital one', async ({ page }) => {
  await page.goto('/producten/verhuizing-doorgeven/brief')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const kinds = await page
    .locator('.em-option[data-kind]')
    .evaluateAll((all) => all.map((option) => option.getAttribute('data-kind')))
  expect(kinds.indexOf('digital')).toBeGreaterThan(kinds.lastIndexOf('analogue'))
})

test('on a phone a page begins with its heading, and search and menu are one press away, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of ['/producten/paspoort', '/gebeurtenissen/verhuizen', '/contact']) {
    await page.goto(path)
    expect((await page.locator('h1').boundingBox())?.y, path).toBeLessThanOrEqual(160)
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden()
  }
  await page.getByRole('link', { name: 'Zoeken en menu' }).click()
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await page.getByRole('searchbox').fill('paspoort')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zoeken\?q=paspoort/)
})
