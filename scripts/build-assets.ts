import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Assets } from '#src/channels/page.ts'
import { bundleScript } from './build-assets/bundle.ts'
import { adminTokens, type Font, type StylesheetName, stylesheet } from './build-assets/stylesheet.ts'
import { findThemes, type ThemeName } from './build-assets/themes.ts'

const OUT = 'dist/assets'
const FONTS = [400, 700].map((weight) => ({
  weight,
  file: `node_modules/@fontsource/source-sans-pro/files/source-sans-pro-latin-${weight}-normal.woff2`,
}))

type Manifest = Partial<Record<ThemeName, Assets & { adminCss: string }>>

/** Builds the stylesheets, script, fonts and favicon, each with a hash in its name, and a manifest of their paths. */
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
    const sheet = async (name: StylesheetName) =>
      emitCss(`${name}-${theme.name}`, await stylesheet({ sheet: name, theme, fonts }))
    manifest[theme.name] = {
      css: await sheet('website'),
      deskCss: await sheet('desk'),
      letterCss: await sheet('letter'),
      script,
      previewCss: await sheet('preview'),
      previewScript,
      adminCss: await emitCss(`admin-${theme.name}`, await adminTokens(theme)),
      fonts: fonts.map(({ address }) => address),
      favicon,
    }
  }
  await writeFile(`${OUT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  await removeOld(manifest)
}

async function copyFont({ weight, file }: { weight: number; file: string }): Promise<Font> {
  return {
    weight,
    address: await emit({ name: `source-sans-pro-${weight}`, extension: 'woff2', content: await readFile(file) }),
  }
}

async function emitCss(name: string, css: string): Promise<string> {
  const address = await emit({ name, extension: 'css', content: css })
  const compressed = brotliCompressSync(css).length
  console.log(`  ${address}: ${(css.length / 1024).toFixed(1)} KB, ${(compressed / 1024).toFixed(1)} KB brotli`)
  return address
}

type EmitParams = { name: string; extension: string; content: Buffer | string }

async function emit({ name, extension, content }: EmitParams): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const file = `${name}.${hash}.${extension}`
  await writeFile(`${OUT}/${file}`, content)
  return `/assets/${file}`
}

/** Removes files of an earlier build. */
async function removeOld(manifest: Manifest): Promise<void> {
  const text = JSON.stringify(manifest)
  const names = await readdir(OUT)
  const old = names.filter((name) => name !== 'manifest.json' && !text.includes(`/assets/${name}"`))
  await Promise.all(old.map((name) => rm(`${OUT}/${name}`)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAssets()
