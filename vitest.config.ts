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
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...node,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // What only MongoDB can do needs one: `npm run test:mongodb`.
          exclude: process.env.MONGODB_URL ? [] : ['tests/integration/mongodb/**'],
          globalSetup: ['tests/helpers/base-database.ts'],
          // Room for a slow machine: a test that is right must not fail because the computer is busy.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
