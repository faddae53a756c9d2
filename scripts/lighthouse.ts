// `npm run lighthouse`: runs Lighthouse on a product page and the home page of the built program; fails below our minimum
// scores.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.ts'
import { withServer } from './with-server.ts'
import './steady-imports.mjs'

const PORT = 4320
const PAGES = ['/producten/paspoort', '/', '/gebeurtenissen/verhuizen']
const PROMISED = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const

const browser = await findBrowser()
await withServer({
  port: PORT,
  work: async (siteUrl) => {
    const results = PAGES.map((page) => ({ page, ...scores(`${siteUrl}${page}`) }))
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
    const isKept = results.every((result) =>
      Object.entries(PROMISED).every(([name, least]) => (result[name as keyof typeof PROMISED] ?? 0) >= least),
    )
    process.exitCode = isKept ? 0 : 1
  },
})

function scores(url: string): Partial<Record<keyof typeof PROMISED, number>> {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage'
  const { stdout } = spawnSync(
    'npx',
    [
      '--yes',
      'lighthouse@12.8.2',
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${Object.keys(PROMISED).join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    { encoding: 'utf8', maxBuffer: 64_000_000, env: { ...process.env, CHROME_PATH: browser, NODE_OPTIONS: '' } },
  )
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number }> }
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]))
}
