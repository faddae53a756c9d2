import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { transform } from 'lightningcss'
import type { Assets } from '#src/channels/page.ts'
import { bundleCss, bundleScript } from './build-assets/bundle.ts'
import { purge } from './build-assets/purge.ts'
import { simplify } from './build-assets/simplify.ts'
import { findThemes, type Theme, type ThemeName } from './build-assets/themes.ts'
import { referenced, type Tokens, toRule } from './build-assets/tokens.ts'

const OUT = 'dist/assets'
const FONTS = [400, 700].map((weight) => ({
  weight,
  file: `node_modules/@fontsource/source-sans-pro/files/source-sans-pro-latin-${weight}-normal.woff2`,
}))

type Manifest = Partial<Record<ThemeName, Assets>>
type Font = { weight: number; address: string }

/** Makes the stylesheets, script, fonts and favicon, each with a hash in its name, and a manifest that tells where they are. */
export async function buildAssets(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  const fonts = await Promise.all(FONTS.map(copyFont))
  const favicon = await emit({ name: 'favicon', extension: 'svg', content: await readFile('public/favicon.svg') })
  const script = await emit({
    name: 'website',
    extension: 'js',
    content: await bundleScript('src/channels/website/script.ts'),
  })
  const previewScript = await emit({
    name: 'preview',
    extension: 'js',
    content: await bundleScript('src/channels/preview/script.ts'),
  })
  const manifest: Manifest = {}
  for (const theme of await findThemes()) {
    manifest[theme.name] = {
      css: await stylesheet({ name: 'website', theme, fonts, isPurged: true }),
      deskCss: await stylesheet({ name: 'desk', theme, fonts }),
      letterCss: await stylesheet({ name: 'letter', theme, fonts, hasDark: false }),
      script,
      previewCss: await stylesheet({ name: 'preview', theme, fonts }),
      previewScript,
      fonts: fonts.map(({ address }) => address),
      favicon,
    }
  }
  await writeFile(`${OUT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  await removeOld(manifest)
}

type StylesheetArgs = {
  name: 'website' | 'desk' | 'letter' | 'preview'
  theme: Theme
  fonts: Font[]
  isPurged?: boolean
  hasDark?: boolean
}

async function stylesheet({ name, theme, fonts, isPurged = false, hasDark = true }: StylesheetArgs): Promise<string> {
  const source = SOURCES[name]
  // A channel that has no stylesheet yet still gets an address, so that its pages do not ask for "undefined".
  const bundled = existsSync(source) ? await bundleCss(source) : ''
  const css = isPurged ? await purge(bundled) : bundled
  const finished = simplify(fonts.map(fontFace).join('') + FALLBACK_FONT + themeRules({ theme, css, hasDark }) + css)
  const { code } = transform({ filename: `${name}.css`, code: Buffer.from(finished), minify: true, targets: TARGETS })
  return emit({ name: `${name}-${theme.name}`, extension: 'css', content: Buffer.from(code), isReported: true })
}

const SOURCES = {
  website: 'src/channels/website/website.css',
  desk: 'src/channels/desk/desk.css',
  letter: 'src/channels/letter/letter.css',
  preview: 'src/channels/preview/preview.css',
}

/** Browsers of 2022 and later, in the notation of lightningcss: major and minor in a byte each. */
const TARGETS = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) }

/** Dark is for screens: on paper the light colours hold. */
function themeRules({ theme, css, hasDark }: { theme: Theme; css: string; hasDark: boolean }): string {
  const selector = `.${theme.name}-theme`
  const light = referenced({ tokens: theme.light, css })
  // A dark value may lean on a token that the light theme does not use.
  const darkOverrides: Tokens = hasDark ? new Map([...theme.dark].filter(([name]) => light.has(name))) : new Map()
  const darkRule = toRule({ selector, tokens: darkOverrides })
  const all = referenced({ tokens: theme.light, css: css + darkRule })
  return (
    toRule({ selector, tokens: all }) + (darkRule && `@media screen and (prefers-color-scheme: dark) {\n${darkRule}}\n`)
  )
}

function fontFace({ weight, address }: Font): string {
  return `@font-face{font-family:"Source Sans Pro";font-style:normal;font-weight:${weight};font-display:swap;src:url(${address}) format("woff2")}\n`
}

/**
 * Arial, made as wide and high as Source Sans Pro, so that nothing moves when the font arrives. The figures were measured
 * on our own pages: the width of the same text in both.
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

async function copyFont({ weight, file }: { weight: number; file: string }): Promise<Font> {
  return {
    weight,
    address: await emit({ name: `source-sans-pro-${weight}`, extension: 'woff2', content: await readFile(file) }),
  }
}

type EmitArgs = { name: string; extension: string; content: Buffer | string; isReported?: boolean }

async function emit({ name, extension, content, isReported = false }: EmitArgs): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const file = `${name}.${hash}.${extension}`
  await writeFile(`${OUT}/${file}`, content)
  if (isReported) {
    const compressed = brotliCompressSync(content).length
    console.log(`  ${file}: ${(content.length / 1024).toFixed(1)} KB, ${(compressed / 1024).toFixed(1)} KB brotli`)
  }
  return `/assets/${file}`
}

/** Files of an earlier build are of no use to anyone. */
async function removeOld(manifest: Manifest): Promise<void> {
  const text = JSON.stringify(manifest)
  const names = await readdir(OUT)
  const old = names.filter((name) => name !== 'manifest.json' && !text.includes(`/assets/${name}"`))
  await Promise.all(old.map((name) => rm(`${OUT}/${name}`)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAssets()
