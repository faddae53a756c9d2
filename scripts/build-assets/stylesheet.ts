import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { transform } from 'lightningcss'
import { bundleCss } from './bundle.ts'
import { purge } from './purge.ts'
import { simplify } from './simplify.ts'
import type { Theme } from './themes.ts'
import { referenced, type Tokens, toRule } from './tokens.ts'

export type Font = { weight: number; address: string }
export type StylesheetName = keyof typeof STYLESHEETS

/** Every themed stylesheet, with the options of its build. */
export const STYLESHEETS = {
  website: { source: 'src/channels/website/website.css', isPurged: true, hasDark: true },
  desk: { source: 'src/channels/desk/desk.css', isPurged: false, hasDark: true },
  // Printing uses the light colours.
  letter: { source: 'src/channels/letter/letter.css', isPurged: false, hasDark: false },
  preview: { source: 'src/channels/preview/preview.css', isPurged: false, hasDark: true },
} as const

/** Browsers of 2022 and later, as lightningcss encodes versions: major << 16 | minor << 8. */
const TARGETS = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) }

type StylesheetParams = { sheet: StylesheetName; theme: Theme; fonts: Font[] }

/** The stylesheet of a channel in one theme, with the tokens that it uses. */
export async function stylesheet({ sheet, theme, fonts }: StylesheetParams): Promise<string> {
  const { source, isPurged, hasDark } = STYLESHEETS[sheet]
  const bundled = await bundleCss(source)
  const css = isPurged ? await purge(bundled) : bundled
  const { light, dark } = usedTokens({ theme, css, hasDark })
  const selector = `.${theme.name}-theme`
  const rules = toRule({ selector, tokens: light }) + darkScreen(toRule({ selector, tokens: dark }))
  return minify(sheet, simplify(fonts.map(fontFace).join('') + FALLBACK_FONT + rules + css))
}

/**
 * The tokens of a theme for the admin, whose styles Next builds once for all themes. Light or dark is a preference of the
 * user there, which Payload sets on the root element.
 */
export async function adminTokens(theme: Theme): Promise<string> {
  const css = await stylesIn('src/admin')
  const { light, dark } = usedTokens({ theme, css, hasDark: true })
  return minify(
    'admin',
    toRule({ selector: ':root', tokens: light }) + toRule({ selector: ":root[data-theme='dark']", tokens: dark }),
  )
}

/** All styles in a folder and below, concatenated. */
export async function stylesIn(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css')).sort()
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n')
}

type UsedParams = { theme: Theme; css: string; hasDark: boolean }

function usedTokens({ theme, css, hasDark }: UsedParams): { light: Tokens; dark: Tokens } {
  const light = referenced({ tokens: theme.light, css })
  const dark: Tokens = hasDark ? new Map([...theme.dark].filter(([name]) => light.has(name))) : new Map()
  // A dark value may refer to a token that the light theme does not use.
  const all = referenced({ tokens: theme.light, css: css + toRule({ selector: '*', tokens: dark }) })
  return { light: all, dark }
}

function darkScreen(rule: string): string {
  return rule && `@media screen and (prefers-color-scheme: dark) {\n${rule}}\n`
}

function minify(name: string, css: string): string {
  return transform({ filename: `${name}.css`, code: Buffer.from(css), minify: true, targets: TARGETS }).code.toString()
}

function fontFace({ weight, address }: Font): string {
  return `@font-face{font-family:"Source Sans Pro";font-style:normal;font-weight:${weight};font-display:swap;src:url(${address}) format("woff2")}\n`
}

/**
 * Arial, scaled to Source Sans Pro, so that the layout does not shift when the font loads. The figures were measured as the
 * width of the same text on our own pages in both fonts.
 */
const FALLBACK_FONT = [
  { weight: 400, local: ['Arial', 'Liberation Sans'], size: 92.8 },
  { weight: 700, local: ['Arial Bold', 'Liberation Sans Bold'], size: 91.95 },
]
  .map(
    ({ weight, local, size }) =>
      `@font-face{font-family:"Source Sans Fallback";font-weight:${weight};src:${local.map((name) => `local("${name}")`).join()};` +
      `size-adjust:${size}%;ascent-override:${(9840 / size).toFixed(1)}%;descent-override:${(2730 / size).toFixed(1)}%;line-gap-override:0%}\n`,
  )
  .join('')
