import { defineConfig } from 'vitest/config'
import './scripts/steady-imports.mjs'

const node = { environment: 'node', pool: 'forks', env: { NODE_ENV: 'test', TZ: 'UTC' } } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['{src,collections,journeys,scripts}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...node,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/helpers/base-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
