import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { KINDS } from './pages.ts'
import { SERVERS, type ThemeName } from './servers.ts'

const LOOKS = {
  'light, 1280 px': { viewport: { width: 1280, height: 800 } },
  'light, 320 px': { viewport: { width: 320, height: 640 } },
  'dark, 1280 px': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  'dark, 320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
} as const

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What colours and sizes decide. The other rules read the tree of the page, which is the same in the dark. */
const LOOKS_ONLY = ['color-contrast', 'link-in-text-block', 'target-size']

for (const theme of Object.keys(SERVERS) as ThemeName[]) {
  for (const [look, options] of Object.entries(LOOKS)) {
    test(`no page breaks an axe rule: ${theme}, ${look}`, async ({ browser }) => {
      test.setTimeout(600_000)
      const context = await browser.newContext({ ...options, baseURL: SERVERS[theme].url })
      const page = await context.newPage()
      const isLight = look.startsWith('light')
      const found: string[] = []
      for (const [kind, path] of Object.entries(KINDS)) {
        await page.goto(path)
        await unfold(page)
        const axe = new AxeBuilder({ page })
        const { violations } = await (isLight ? axe.withTags(EVERYTHING) : axe.withRules(LOOKS_ONLY)).analyze()
        for (const { id, nodes } of violations) found.push(`${kind}: ${id}: ${nodes[0]?.html}`)
      }
      await context.close()
      expect(found).toEqual([])
    })
  }
}

test('nothing runs off the page at 320 px', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage()
  for (const theme of Object.values(SERVERS)) {
    for (const [kind, path] of Object.entries(KINDS)) {
      if (kind.includes('letter')) continue
      await page.goto(`${theme.url}${path}`)
      await unfold(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, kind).toBeLessThanOrEqual(320)
    }
  }
})

test('the first Tab is the skip link, and it leads to the main content', async ({ page }) => {
  for (const path of ['/', '/producten/paspoort', '/gebeurtenissen/verhuizen']) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(target).toMatch(/^#/)
    await page.keyboard.press('Enter')
    expect(await page.evaluate((id) => document.querySelector(id)?.tagName, target ?? '')).toBe('MAIN')
  }
})

/** What is folded counts as much as what shows. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
