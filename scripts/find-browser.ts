import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of an installed Chromium, or of one that is installed now: Debian's as root, otherwise Playwright's. Rejects with
 * one line that says what to install.
 */
export async function findBrowser(): Promise<string> {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Error(
      `CHROMIUM_PATH is ${given}, but there is no such file: give the path of a Chromium or Chrome, or leave it out`,
    )
  }
  const found = installed() ?? installWithApt() ?? (await installWithPlaywright())
  if (found) return found
  throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH')
}

function installed(): string | null {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (status === 0 && stdout.trim()) return stdout.trim()
  }
  return null
}

function installWithApt(): string | null {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null
  process.stdout.write('installing Chromium from Debian …\n')
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update', '-qq'], quietly)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly)
  return installed()
}

async function installWithPlaywright(): Promise<string | null> {
  process.stdout.write('installing Chromium with Playwright …\n')
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
    const { chromium } = await import('@playwright/test')
    const file = chromium.executablePath()
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}
