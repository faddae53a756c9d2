import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { problemsIn } from '../helpers/html.ts'
import { KINDS } from './pages.ts'

test('every kind of page is valid HTML', async ({ request }) => {
  const wrong: string[] = []
  for (const [kind, path] of Object.entries(KINDS)) {
    const html = await (await request.get(path)).text()
    wrong.push(...problemsIn(html).map((problem) => `${kind}: ${problem}`))
  }
  expect(wrong).toEqual([])
})

test('a product page is at most 25 KB with its CSS, 5 KB of script and 3 fonts', async ({ request }) => {
  const page = await request.get('/producten/verhuizing-doorgeven', { headers: { 'Accept-Encoding': 'br' } })
  const html = await page.text()
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address)
  const size = async (address: string) => brotliCompressSync(await (await request.get(address)).body()).length
  let styled = brotliCompressSync(html).length
  for (const address of addresses(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)) styled += await size(address)
  let script = 0
  for (const address of addresses(/<script[^>]+src="([^"]+)"/g)) script += await size(address)
  const css = addresses(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)[0] ?? ''
  const fonts = new Set(
    [...(await (await request.get(css)).text()).matchAll(/url\(([^)]+\.woff2)/g)].map(([, url]) => url),
  )
  expect(styled).toBeLessThanOrEqual(25 * 1024)
  expect(script).toBeLessThanOrEqual(5 * 1024)
  expect(fonts.size).toBeLessThanOrEqual(3)
})

test('no page has a script or style of its own in it', async ({ request }) => {
  for (const path of Object.values(KINDS)) {
    const html = await (await request.get(path)).text()
    expect(html).not.toMatch(/<script(?![^>]*(src=|application\/ld\+json))/)
    expect(html).not.toMatch(/<style|\sstyle="/)
  }
})
