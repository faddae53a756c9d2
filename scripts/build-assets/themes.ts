import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { PageContext } from '#src/channels/page.ts'
import { readTokens, type Tokens, withPrefix } from './tokens.ts'

export type ThemeName = PageContext['theme']
export type Theme = { name: string; light: Tokens; dark: Tokens }

const TOKENS = 'src/channels/tokens'
const VOORBEELD = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
const NIJMEGEN = 'node_modules/@gemeentenijmegen/design-tokens/dist/index.css'

/** The themes that can be built here. Nijmegen's tokens are an optional package. */
export async function findThemes(): Promise<(Theme & { name: ThemeName })[]> {
  const voorbeeld = { name: 'voorbeeld' as const, ...(await layered(['quiet', 'voorbeeld'])) }
  if (!existsSync(NIJMEGEN)) {
    console.log('Theme nijmegen is left out: npm run theme:nijmegen installs what it needs.')
    return [voorbeeld]
  }
  const brand = withPrefix(await tokensIn(NIJMEGEN), 'nijmegen-package')
  return [voorbeeld, { name: 'nijmegen' as const, ...(await layered(['quiet', 'nijmegen'], brand)) }]
}

/**
 * A theme in layers, of which later ones take precedence: NL Design System's example theme, the municipality's package, what
 * all themes share, and these files of `src/channels/tokens`, each with its dark variant.
 */
export async function layered(files: string[], brand: Tokens = new Map()): Promise<Omit<Theme, 'name'>> {
  const all = ['shared', ...files]
  const light = await Promise.all(all.map((file) => tokensIn(`${TOKENS}/${file}.tokens.css`)))
  const dark = await Promise.all(all.map((file) => tokensIn(`${TOKENS}/${file}.dark.tokens.css`)))
  return { light: merged([await tokensIn(VOORBEELD), brand, ...light]), dark: merged(dark) }
}

function merged(layers: Tokens[]): Tokens {
  return new Map(layers.flatMap((tokens) => [...tokens]))
}

async function tokensIn(file: string): Promise<Tokens> {
  return readTokens(await readFile(file, 'utf8'))
}
