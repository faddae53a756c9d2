import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Assets } from '#src/channels/page.ts'
import type { Environment } from '#src/config/environment.ts'
import { StartError } from '#src/config/start-error.ts'
import type { PageCache } from '../cache/page-cache.ts'
import type { Headers } from '../cache/page-entry.ts'

const ASSETS = 'dist/assets'
const ADMIN_ASSETS = '.next/static'
const FOR_EVER = 'public, max-age=31536000, immutable'
const AN_HOUR = 'public, max-age=3600'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** `isQuick`: many files for few people, compressed less. */
type ToKeep = { folder: string; name: string; at: string; cacheControl: string; isQuick?: boolean }

/** The folder with the built style, script and fonts of a theme. */
export function readAssets(theme: Environment['theme']): Assets {
  try {
    const manifest = JSON.parse(readFileSync(path.join(ASSETS, 'manifest.json'), 'utf8')) as Record<string, Assets>
    const assets = manifest[theme]
    if (assets) return assets
  } catch {
    throw new StartError('the styles are not built: run npm run build')
  }
  throw new StartError(`THEME ${theme} is not built: run npm run build (for nijmegen, first: npm run theme:nijmegen)`)
}

/**
 * Caches all static files for good; with `admin` also those that Next built. Only these can be requested: no requested path
 * is ever looked up on disk.
 */
export async function keepFiles({
  cache,
  headers,
  admin,
}: {
  cache: Pick<PageCache, 'keepFile'>
  headers: Headers
  admin: boolean
}): Promise<void> {
  const forAdmin = admin ? filesIn(ADMIN_ASSETS) : []
  const built = filesIn(ASSETS).filter((name) => name !== 'manifest.json')
  const given = filesIn('public')
  await Promise.all([
    ...built.map((name) => keep({ folder: ASSETS, name, at: '/assets/', cacheControl: FOR_EVER })),
    ...given.map((name) => keep({ folder: 'public', name, at: '/', cacheControl: AN_HOUR })),
    ...forAdmin.map((name) =>
      keep({ folder: ADMIN_ASSETS, name, at: '/_next/static/', cacheControl: FOR_EVER, isQuick: true }),
    ),
  ])

  async function keep({ folder, name, at, ...how }: ToKeep) {
    const contentType = TYPES[path.extname(name)]
    if (!contentType) return
    const body = readFileSync(path.join(folder, name))
    await cache.keepFile({ path: at + name, contentType, body, headers, ...how })
  }
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  } catch {
    return []
  }
}
