import { readFileSync } from 'node:fs'
import { environment } from '#src/config/environment.ts'

/** The address of the stylesheet with the theme's tokens, as written by the asset build. Throws without that build. */
export function themeStyles(): string {
  const manifest = JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8')) as Record<string, { adminCss: string }>
  const address = manifest[environment().theme]?.adminCss
  if (!address) throw new Error(`No styles of the theme ${environment().theme} for the admin: run npm run build`)
  return address
}
