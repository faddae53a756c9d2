import { expect, it } from 'vitest'
import { isAllowed } from './robots.ts'

const everybody = (rules: string) => `User-agent: *\n${rules}`

it.each([
  ['', '/', true],
  [everybody('Disallow:'), '/a', true],
  [everybody('Disallow: /'), '/a', false],
  [everybody('Disallow: /besloten'), '/besloten/a', false],
  [everybody('Disallow: /besloten'), '/open', true],
  [everybody('Disallow: /\nAllow: /open'), '/open/a', true],
  [everybody('Disallow: /*.pdf$'), '/a/b.pdf', false],
  [everybody('Disallow: /*.pdf$'), '/a/b.pdf?x=1', true],
  [everybody('Disallow: /a*b*c'), '/axxbxxc', false],
  [everybody('Disallow: /a*b*c'), '/axxc', true],
  ['User-agent: iemand-anders\nDisallow: /', '/', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Eenmond-Linkcontrole\nDisallow: /x', '/a', true],
  ['User-agent: a\nUser-agent: *\nDisallow: /x # uitleg', '/x', false],
  ['<html>geen robots.txt</html>', '/', true],
])('%j lets us ask %s: %s', (robots, path, expected) => {
  expect(isAllowed({ robots, path })).toBe(expected)
})

it('is not slowed down by a pattern that was made to', () => {
  const begin = performance.now()
  isAllowed({ robots: everybody(`Disallow: /${'*a'.repeat(5_000)}$`), path: `/${'a'.repeat(5_000)}b` })
  expect(performance.now() - begin).toBeLessThan(500)
})
