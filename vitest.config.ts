import { defineConfig } from 'vitest/config'
import './scripts/steady-imports.mjs'
import { LongFirst } from './tests/helpers/long-first.ts'

const node = { environment: 'node', pool: 'forks', env: { NODE_ENV: 'test', TZ: 'UTC' } } as const

// Payload is some thousand files, and each test file loads it anew: as a few files it is loaded 2 s sooner. What is no
// proper module, or loads a program, is left as it is.
const bundled = {
  include: [
    'payload',
    'payload/shared',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/richtext-lexical',
  ],
  exclude: [
    '@libsql/client',
    'libsql',
    'mongodb',
    'mongoose',
    'mongoose-paginate-v2',
    'pino',
    'pino-pretty',
    'prompts',
    'sharp',
    'undici',
    'ws',
  ],
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
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
          setupFiles: ['tests/helpers/passwords-once.ts'],
          deps: { optimizer: { ssr: { enabled: true, ...bundled } } },
          // Room for a slow machine: a test that is right must not fail because the computer is busy.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
