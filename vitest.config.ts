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
          // What only one of the two databases can do has a folder of its own. MongoDB: `npm run test:mongodb`.
          exclude: [`tests/integration/${process.env.MONGODB_URL ? 'sqlite' : 'mongodb'}/**`],
          globalSetup: ['tests/helpers/base-database.ts'],
          // Room for a slow machine: a test that is right must not fail because the computer is busy.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
