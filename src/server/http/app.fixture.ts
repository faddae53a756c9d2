import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Published } from '#src/answers/model/published.ts'
import { HTML, JSON_TYPE, type Page } from '#src/channels/page.ts'
import { dataPage, messagePage, previewPage } from '#src/channels/preview/pages.ts'
import { createLog } from '#src/config/log.ts'
import { createPageCache } from '../cache/page-cache.ts'
import { RATES } from '../security/limits.ts'
import type { StaffUser } from '../security/staff.ts'
import type { Asker } from '../security/who-asks.ts'
import { createApp } from './app.ts'
import { frontDoor } from './front-door.ts'
import type { AppParts } from './parts.ts'
import type { Screens } from './screens.ts'

type Options = {
  dataDir?: string
  siteUrl?: string
  rates?: Partial<typeof RATES>
  next?: RequestListener | null
  staff?: Partial<AppParts['staff']>
  /** Who has a session: an editor, unless said otherwise. */
  whoAsks?: AppParts['whoAsks']
  previews?: Partial<AppParts['previews']>
  pages?: Record<string, Page>
  errorPage?: Screens['errorPage']
}

export type Running = {
  base: string
  logged: () => string
  publish: () => void
  rendered: () => number
  close: () => Promise<void>
}

export const STAFF: StaffUser = {
  sessions: [],
  name: 'Sanne',
  email: 'sanne@example.nl',
  roles: ['medewerker'],
  account: { id: '1', collection: 'users' } as unknown as StaffUser['account'],
}

export const EDITOR: Asker = { user: { ...STAFF.account, roles: ['redacteur'] }, isEditor: true }

/** Instead of Next: reads the body itself, as Next does, and tells what it got. */
export const echo: RequestListener = async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  response.end(`${request.method} ${request.url} ${Buffer.concat(chunks)}`)
}

/** The whole front door with channels that show almost nothing, listening on a free port. */
export async function runApp(options: Options = {}): Promise<Running> {
  const { siteUrl = 'http://www.example.nl', next = null, rates = {} } = options
  let published = view(1)
  let rendered = 0
  const lines: string[] = []
  const snapshot: AppParts['snapshot'] = {
    current: () => published,
    status: () => ({
      revision: published.revision,
      counts: { products: 1 },
      databaseReachable: false,
      since: '2026-01-01T00:00:00.000Z',
      source: 'disk',
    }),
  }
  const cache = createPageCache({ current: snapshot.current })
  const show: Page = (context) => {
    rendered += 1
    if (context.params.slug === 'weg') return null
    if (context.params.slug === 'oud') return { status: 308, location: '/producten/nieuw' }
    return {
      status: 200,
      contentType: HTML,
      body: `<p>${context.locale} ${context.path} ${context.query} ${'x'.repeat(2000)}</p>`,
    }
  }
  const app = createApp({
    environment: { siteUrl, theme: 'voorbeeld', trustProxy: 'loopback', dataDir: options.dataDir ?? '/nowhere' },
    log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
    snapshot,
    cache,
    assets: {
      css: '/a.css',
      deskCss: '',
      letterCss: '',
      script: '',
      fonts: [],
      favicon: '/a.svg',
      previewCss: '',
      previewScript: '',
    },
    channels: channelsWith({
      '/': show,
      '/producten/:slug': show,
      '/zoeken': show,
      '/plan/:code': show,
      ...options.pages,
    }),
    screens: { ...SCREENS, ...(options.errorPage ? { errorPage: options.errorPage } : {}) },
    staff: {
      whoIs: async () => null,
      signIn: async () => null,
      signOut: async () => 'payload-token=',
      endSessions: async () => 0,
      ...options.staff,
    },
    whoAsks: options.whoAsks ?? (async () => EDITOR),
    readInternal: async () => new Map(),
    previews: {
      draft: async () => null,
      withForm: async ({ draft }) => draft,
      published: () => published,
      notes: async () => null,
      shared: async () => ({ state: 'unknown' }),
      ...options.previews,
    },
    next,
    rates: { ...RATES, ...rates },
  })
  const server = createServer(frontDoor({ cache, app }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logged: () => lines.join(''),
    publish: () => {
      published = view(published.revision + 1)
    },
    rendered: () => rendered,
    close: () => closed(server),
  }
}

function channelsWith(pages: Record<string, Page>): AppParts['channels'] {
  const data = (body: unknown) => ({ status: 200 as const, contentType: JSON_TYPE, body: JSON.stringify(body) })
  return [
    {
      name: 'website',
      label: 'Website',
      locales: ['en', 'nl'],
      headers: 'public',
      routes: Object.entries(pages).map(([path, show]) =>
        path.includes(':code') ? { path, cache: 'never', robots: 'noindex', show } : { path, cache: 'public', show },
      ),
    },
    {
      name: 'kcc',
      label: 'Balie',
      locales: ['nl'],
      headers: 'staff',
      routes: [
        {
          path: '/kcc',
          access: 'staff',
          cache: 'never',
          show: ({ staff }) => ({ status: 200, contentType: HTML, body: `<p>Dag ${staff.name}</p>` }),
        },
        {
          path: '/kcc/producten/:slug',
          access: 'staff',
          cache: 'never',
          show: ({ path }) => ({ status: 200, contentType: HTML, body: path }),
        },
      ],
    },
    {
      name: 'open-data',
      label: 'Open data',
      locales: ['nl'],
      headers: 'open',
      routes: [
        { path: '/open/v1/producten', cache: 'public', show: () => data({ producten: [] }) },
        { path: '/open/v1/plan', method: 'POST', cache: 'never', show: ({ body }) => data({ got: body }) },
      ],
    },
  ]
}

const SCREENS: Screens = {
  signInPage: ({ error, next }) => ({
    status: 200,
    contentType: HTML,
    body: JSON.stringify({ failed: Boolean(error), next }),
  }),
  accountPage: ({ sessions, ended }) => ({
    status: 200,
    contentType: HTML,
    body: JSON.stringify({ sessions, ended }),
  }),
  preview: { page: previewPage, message: messagePage, data: dataPage },
  errorPage: ({ status, context }) => ({ status, contentType: HTML, body: `<h1>${context.locale} ${status}</h1>` }),
  problem: ({ status, ...said }) => ({
    status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: 'about:blank', status, ...said }),
  }),
}

function view(revision: number): Published {
  return { revision, validUntil: Number.POSITIVE_INFINITY } as Published
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
