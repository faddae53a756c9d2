import { describe, expect, test } from 'vitest'
import { simplify } from './simplify.ts'
import { readTokens, referenced, toRule, withPrefix } from './tokens.ts'

describe('simplifying a stylesheet', () => {
  test('a property that nothing sets gives way to its fallback, also when fallbacks are nested', () => {
    expect(simplify('.a{color:var(--hint, var(--look, rgb(1, 2, 3)))}')).toBe('.a{color:rgb(1, 2, 3)}')
  })

  test('a property that something sets stays', () => {
    const css = '.a{--look:red;color:var(--hint, var(--look, blue))}'
    expect(simplify(css)).toBe('.a{--look:red;color:var(--look, blue)}')
  })

  test('a property that nothing reads goes, and then what only it read', () => {
    expect(simplify('.a{--one:1;--two:var(--one);color:red}')).toBe('.a{color:red}')
  })
})

describe('tokens', () => {
  const tokens = readTokens('/* x */ .t { --a: var(--b); --b: 4px; /* note */ --c: red; --broken: [object Object]; }')

  test('only those that are used are kept, directly or through another', () => {
    expect([...referenced({ tokens, css: '.x{margin:var(--a, 1px)}' }).keys()]).toEqual(['--a', '--b'])
  })

  test('a value that a token tool failed to write is left out', () => {
    expect(tokens.has('--broken')).toBe(false)
  })

  test('a prefix keeps two packages with the same names apart', () => {
    expect(toRule({ selector: '.t', tokens: withPrefix(tokens, 'p') })).toContain('--p-a: var(--p-b);')
  })
})
