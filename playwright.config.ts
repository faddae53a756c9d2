import { defineConfig } from '@playwright/test'
import './scripts/steady-imports.mjs'
import { SERVERS } from './tests/e2e/servers.ts'

/** Browser tests against the built program, on copies of the starter content: one server for each theme. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Room for a slow machine: a test that is right must not fail because the computer is busy.
  timeout: 180_000,
  globalSetup: './tests/helpers/base-database.ts',
  use: {
    baseURL: SERVERS.voorbeeld.url,
    locale: 'nl-NL',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  webServer: Object.entries(SERVERS).map(([theme, { port, url, admin }]) => ({
    command: 'node --import tsx tests/helpers/serve.ts',
    url: `${url}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { THEME: theme, PORT: String(port), SITE_URL: url, ADMIN: admin ? 'on' : 'off', LOG_LEVEL: 'error' },
  })),
})
