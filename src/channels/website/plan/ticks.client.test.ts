import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { htmlOf, visit } from '#tests/fixtures/channels/website.ts'

/** The script finds its elements by class; a class that the page does not have would silently do nothing. */
it('the ticks of a plan look for classes that the page has', () => {
  const script = readFileSync(new URL('./ticks.client.ts', import.meta.url), 'utf8')
  const classes = [...script.matchAll(/'\.([\w-]+)[^']*'/g)].map(([, name]) => name)
  const query = new URLSearchParams({ auto: 'ja', datum: '2027-01-15' })
  const html = htmlOf(visit('/gebeurtenissen/:slug/plan', { params: { slug: 'verhuizen' }, query }))
  expect(classes.length).toBeGreaterThan(2)
  for (const name of classes) expect(html).toMatch(new RegExp(`class="[^"]*\\b${name}[ "]`))
})
