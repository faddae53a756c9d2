import { beforeAll, describe, expect, test } from 'vitest'
import { contrast, resolved } from '#tests/helpers/token-colors.ts'
import { bundleCss } from './bundle.ts'
import { adminTokens, STYLESHEETS, type StylesheetName, stylesheet, stylesIn } from './stylesheet.ts'
import { findThemes, layered, type Theme } from './themes.ts'
import type { Tokens } from './tokens.ts'

const CHANNELS = Object.keys(STYLESHEETS) as StylesheetName[]
const AA_TEXT = 4.5
const AA_SHAPE = 3

/** A municipality with a package of its own, and none of our tokens. */
const OTHER_LIGHT = '#0c6d4f'
const OTHER_DARK = '#0d7e5a'
let other: Theme
let voorbeeld: Theme
let themes: Theme[]

beforeAll(async () => {
  const files = await layered(['voorbeeld'])
  voorbeeld = { name: 'voorbeeld', ...files }
  other = { name: 'elders', light: branded(files.light, OTHER_LIGHT), dark: branded(files.dark, OTHER_DARK) }
  themes = [...(await findThemes()), voorbeeld]
})

/** The colours of a house style, as tokens of NL Design System. */
function branded(tokens: Tokens, color: string): Tokens {
  const isBrand = /^--basis-color-(accent-1|action-1-inverse-bg|action-2-color|accent-1-inverse-bg)/
  return new Map([...tokens].map(([name, value]) => [name, isBrand.test(name) ? color : value]))
}

describe('another municipality’s theme', () => {
  test.each(CHANNELS)('changes %s', async (sheet) => {
    const css = await stylesheet({ sheet, theme: other, fonts: [] })
    expect(css).toContain('.elders-theme{')
    expect(css).toContain(OTHER_LIGHT)
    expect(css.includes(OTHER_DARK)).toBe(STYLESHEETS[sheet].hasDark)
  })

  test('changes the admin, in the light and in the dark', async () => {
    const css = await adminTokens(other)
    expect(css).toMatch(new RegExp(`:root\\{[^}]*${OTHER_LIGHT}`))
    expect(css).toMatch(new RegExp(`:root\\[data-theme=dark\\]\\{[^}]*${OTHER_DARK}`))
  })
})

describe('a token of ours', () => {
  const read = (css: string) => new Set([...css.matchAll(/var\(\s*(--em-[\w-]+)\s*\)/g)].map(([, name = '']) => name))
  const set = (css: string) => new Set([...css.matchAll(/(--em-[\w-]+)\s*:/g)].map(([, name = '']) => name))
  const unset = (css: string, tokens: Tokens) =>
    [...read(css)].filter((name) => !tokens.has(name) && !set(css).has(name))

  test.each(CHANNELS)('that %s asks for is set by every theme', async (sheet) => {
    const css = await bundleCss(STYLESHEETS[sheet].source)
    expect(read(css).size).toBeGreaterThan(5)
    for (const { light } of themes) expect(unset(css, light)).toEqual([])
  })

  test('that the admin asks for is set by every theme', async () => {
    const css = await stylesIn('src/admin')
    expect(read(css).size).toBeGreaterThan(3)
    for (const { light } of themes) expect(unset(css, light)).toEqual([])
  })

  test('is used somewhere', async () => {
    const css = (
      await Promise.all([...CHANNELS.map((sheet) => bundleCss(STYLESHEETS[sheet].source)), stylesIn('src/admin')])
    ).join()
    const used = css + [...themes].flatMap(({ light, dark }) => [...light.values(), ...dark.values()]).join()
    const ours = themes
      .flatMap(({ light, dark }) => [...light.keys(), ...dark.keys()])
      .filter((name) => name.startsWith('--em-'))
    expect(ours.filter((name) => !used.includes(`var(${name}`))).toEqual([])
  })
})

/** Pairs of foreground and background: text, and lines and dots that must be visible. */
const ON: [over: string, under: string, least: number][] = [
  ['--em-staff-ink', '--em-staff-paper', AA_TEXT],
  ['--em-staff-ink', '--em-staff-back', AA_TEXT],
  ['--em-staff-ink', '--em-staff-say', AA_TEXT],
  ['--em-staff-soft', '--em-staff-paper', AA_TEXT],
  ['--em-staff-soft', '--em-staff-back', AA_TEXT],
  ['--em-staff-link', '--em-staff-paper', AA_TEXT],
  ['--em-staff-link', '--em-staff-back', AA_TEXT],
  ['--em-staff-link', '--em-staff-say', AA_TEXT],
  ['--em-staff-bar-color', '--em-staff-bar', AA_TEXT],
  ['--em-staff-chosen-color', '--em-staff-chosen', AA_TEXT],
  ['--em-staff-good', '--em-staff-paper', AA_TEXT],
  ['--em-staff-bad', '--em-staff-paper', AA_TEXT],
  ['--em-inside-color', '--em-inside', AA_TEXT],
  ['--em-inside-band-color', '--em-inside-band', AA_TEXT],
  ['--em-leave-color', '--em-leave-background', AA_TEXT],
  ['--em-leave-color', '--em-leave-background-hover', AA_TEXT],
  ['--em-soft', '--em-surface', AA_TEXT],
  ['--em-tint-color', '--em-tint', AA_TEXT],
  ['--em-brand-color', '--em-brand-background', AA_TEXT],
  ['--em-heading', '--em-surface', AA_TEXT],
  ['--em-hero-color', '--em-hero-background', AA_TEXT],
  ['--em-hero-action-color', '--em-hero-action', AA_TEXT],
  ['--em-open', '--em-surface', AA_TEXT],
  ['--em-staff-strong-line', '--em-staff-paper', AA_SHAPE],
  ['--em-staff-focus', '--em-staff-paper', AA_SHAPE],
]
const ON_PAPER: typeof ON = [
  ['--em-letter-ink', '--em-letter-paper', AA_TEXT],
  ['--em-letter-soft', '--em-letter-paper', AA_TEXT],
  ['--em-letter-accent', '--em-letter-paper', AA_TEXT],
  ['--em-letter-line', '--em-letter-paper', AA_SHAPE],
]

test.each(['light', 'dark'] as const)('what stands on a colour can be read, in the %s of every theme', (mode) => {
  const pairs = mode === 'light' ? [...ON, ...ON_PAPER] : ON
  const tooWeak = themes.flatMap((theme) => {
    const tokens = mode === 'light' ? theme.light : new Map([...theme.light, ...theme.dark])
    return pairs
      .map(([over, under, least]) => ({
        over,
        under,
        least,
        is: contrast(resolved(over, tokens), resolved(under, tokens)),
      }))
      .filter(({ is, least }) => is < least)
      .map(({ over, under, is }) => `${theme.name}: ${over} on ${under} ${is.toFixed(2)}`)
  })
  expect(tooWeak).toEqual([])
})
