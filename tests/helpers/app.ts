import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { channels } from '#src/channels/index.ts'
import { createLog } from '#src/config/log.ts'
import { aheadOf } from '#src/database/clock.ts'
import { storageOf } from '#src/database/storage.ts'
import { createPageCache } from '#src/server/cache/page-cache.ts'
import { createPictures } from '#src/server/cache/pictures.ts'
import { createApp } from '#src/server/http/app.ts'
import { screens } from '#src/server/http/screens.ts'
import { createPreviews } from '#src/server/preview/previews.ts'
import { createCounts } from '#src/server/security/counts.ts'
import { RATES } from '#src/server/security/limits.ts'
import { createFindRequester } from '#src/server/security/requester.ts'
import { createStaff } from '#src/server/security/staff.ts'
import { fixtureContext } from '../fixtures/channels/published.ts'
import type { TestDatabase } from './payload.ts'
import { restListener } from './rest-listener.ts'
import { emailOf, PASSWORD } from './users.ts'

export type TestApp = {
  base: string
  /** Everything that was written to the log. */
  logged: () => string
  /** The cookie of a signed-in user. */
  signIn: (role: string) => Promise<string>
  close: () => Promise<void>
}

/** The real server on a test database, without Next, listening on a free port. */
export async function openTestApp(args: {
  database: TestDatabase
  snapshot: Snapshot
  rates?: Partial<typeof RATES>
  siteUrl?: string
  /** Adds Payload's REST API. */
  api?: boolean
}): Promise<TestApp> {
  const { database, snapshot, rates = {}, siteUrl = 'http://localhost:3000' } = args
  const lines: string[] = []
  const payload = () => database.payload
  const staff = createStaff({ payload })
  const cache = createPageCache({ current: snapshot.current })
  const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } })
  const app = createApp({
    environment: { siteUrl, theme: 'voorbeeld', trustProxy: 'loopback' },
    log,
    snapshot,
    now: Date.now,
    aheadBy: () => aheadOf(database.payload),
    storage: () => storageOf(database.payload),
    cache,
    assets: fixtureContext().assets,
    channels,
    screens,
    pictures: createPictures({ folder: path.join(database.dataDir, 'pictures'), snapshot, payload, log }),
    staff,
    findRequester: createFindRequester({ payload }),
    counts: createCounts({ payload, log }),
    readInternal: async () => new Map(),
    previews: createPreviews({ payload, snapshot }),
    next: args.api ? restListener(database.payload) : null,
    rates: { ...RATES, ...rates },
  })
  const server = createServer((request, response) => cache.answer(request, response) || app(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logged: () => lines.join(''),
    signIn: async (role) => {
      const cookie = await staff.signIn({ email: emailOf(role), password: PASSWORD, network: 'test' })
      return String(cookie).split(';')[0] ?? ''
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
