import type { Browser, BrowserContext, Page } from '@playwright/test'
import { PASSWORD } from '../helpers/users.ts'

/** A browser of their own for everyone: they work at the same time, each where he is. */
export async function signIn(browser: Browser, role: string, timezoneId = 'Europe/Amsterdam'): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId })).newPage()
  await signInOn(page, role)
  return page
}

/** Nobody signs in more than ten times a quarter of an hour: the cookie of the first time is good for all tests. */
const kept = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

export async function signInOn(page: Page, role: string): Promise<void> {
  const cookies = kept.get(role)
  if (cookies) {
    await page.context().addCookies(cookies)
    await page.goto('/robots.txt')
    return
  }
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(`${role}@example.nl`)
  await page.locator('#field-password').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
  kept.set(role, await page.context().cookies())
}

/** What the server answers to the page itself: Payload takes no cookie from elsewhere. */
export const ask = (page: Page, path: string, method = 'GET') =>
  page.evaluate(
    async ([address, how]) => {
      const answer = await fetch(address, { method: how })
      return { status: answer.status, text: await answer.text() }
    },
    [path, method] as const,
  )

export async function idOf(page: Page, slug: string): Promise<string> {
  const { text } = await ask(page, `/api/products?where[slug][equals]=${slug}&depth=0`)
  return JSON.parse(text).docs[0].id
}

export const addressOf = (id: string) => `/admin/collections/products/${id}`

export const panelOf = (page: Page) => page.getByRole('region', { name: 'Publiceren' })
export const button = (page: Page, name: string) => panelOf(page).getByRole('button', { name, exact: true })
