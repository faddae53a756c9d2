import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { KINDS } from './pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off',
    'valid-id': ['error', { relaxed: true }],
    'heading-level': 'error',
    'no-missing-references': 'error',
    'input-missing-label': 'error',
    // React writes attributes and void elements its own, valid way.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
  },
})

test('every kind of page is valid HTML', async ({ request }) => {
  const wrong: string[] = []
  for (const [kind, path] of Object.entries(KINDS)) {
    const html = await (await request.get(path)).text()
    const report = await validator.validateString(html)
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) wrong.push(`${kind}: ${ruleId}: ${message} (line ${line})`)
    }
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
