// `npm run measure`: how long pages are for who reads them, of the built program with the starter content. Screens of a phone
// (390 by 844, as loaded, with script), where the heading begins, where the first way to do it begins, and A4 sheets with all
// open.
import { chromium, type Page } from '@playwright/test'
import { MOVING } from '../tests/e2e/pages.ts'
import { findBrowser } from './find-browser.ts'
import { withServer } from './with-server.ts'
import './steady-imports.mjs'

const PORT = 4321
const PHONE = { width: 390, height: 844 }
const DEATH =
  'waar=nijmegen&uitvaart=ja&keuze=begraven&partner=ja&getrouwd=ja&erfenis=ja&huis=huur&hulp=nee&datum=2026-11-28'
const PAGES = [
  '/',
  '/producten/paspoort',
  '/gebeurtenissen/verhuizen',
  `/gebeurtenissen/verhuizen/plan?${MOVING}`,
  '/gebeurtenissen/overlijden-naaste',
  `/gebeurtenissen/overlijden-naaste/plan?${DEATH}`,
  '/gebeurtenissen/scheiden',
]

const executablePath = await findBrowser()
await withServer({
  port: PORT,
  work: async (siteUrl) => {
    const browser = await chromium.launch({ executablePath })
    const page = await browser.newPage({ viewport: PHONE, locale: 'nl-NL' })
    const rows = []
    for (const path of PAGES) {
      await page.goto(siteUrl + path)
      rows.push({ page: path.split('?')[0], ...(await onScreen(page)), sheets: await sheetsOf(page) })
    }
    await browser.close()
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  },
})

/** Pixels, and screens to one decimal; null where a page has no such thing. */
async function onScreen(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const screens = Math.round((10 * height) / PHONE.height) / 10
  return { heading: await topOf(page, 'h1'), firstWay: await topOf(page, '[data-option]'), height, screens }
}

async function topOf(page: Page, selector: string): Promise<number | null> {
  const tops = await page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  return tops[0] === undefined ? null : Math.round(tops[0])
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
