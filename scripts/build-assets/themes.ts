import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { PageContext } from '#src/channels/page.ts'
import { readTokens, type Tokens, withPrefix } from './tokens.ts'

export type ThemeName = PageContext['theme']
export type Theme = { name: ThemeName; light: Tokens; dark: Tokens }

const STYLES = 'src/channels/website/styles'
const VOORBEELD = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
const NIJMEGEN = 'node_modules/@gemeentenijmegen/design-tokens/dist/index.css'

/** The themes that can be built here. Nijmegen's own tokens are a package that is installed only where wanted. */
export async function findThemes(): Promise<Theme[]> {
  const base = await tokensIn(VOORBEELD)
  const shared = {
    light: await tokensIn(`${STYLES}/site.tokens.css`),
    dark: await tokensIn(`${STYLES}/site.dark.tokens.css`),
  }
  const themes = [await themeOf('voorbeeld', base, shared)]
  if (existsSync(NIJMEGEN)) {
    const brand = withPrefix(await tokensIn(NIJMEGEN), 'nijmegen-package')
    themes.push(await themeOf('nijmegen', new Map([...base, ...brand]), shared))
  } else {
    console.log('Theme nijmegen is left out: npm run theme:nijmegen installs what it needs.')
  }
  return themes
}

async function themeOf(name: ThemeName, base: Tokens, shared: { light: Tokens; dark: Tokens }): Promise<Theme> {
  return {
    name,
    light: new Map([...base, ...shared.light, ...(await tokensIn(`${STYLES}/${name}.tokens.css`))]),
    dark: new Map([...shared.dark, ...(await tokensIn(`${STYLES}/${name}.dark.tokens.css`))]),
  }
}

async function tokensIn(file: string): Promise<Tokens> {
  return readTokens(await readFile(file, 'utf8'))
}
