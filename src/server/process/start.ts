import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { readInternal } from '#src/answers/draft/internal.ts'
import { channels } from '#src/channels/index.ts'
import { addressesOf } from '#src/channels/links.ts'
import { type Environment, environment } from '#src/config/environment.ts'
import { createLog, type Logger } from '#src/config/log.ts'
import { listenError } from '#src/config/start-error.ts'
import { aheadOf } from '#src/database/clock.ts'
import { storageOf } from '#src/database/storage.ts'
import { createRunner } from '#src/tasks/runner.ts'
import { createPageCache, type PageCache } from '../cache/page-cache.ts'
import { createPictures, keepTidy } from '../cache/pictures.ts'
import { keepSearchReady } from '../cache/search-ahead.ts'
import { createApp } from '../http/app.ts'
import { answerUnreadable } from '../http/client-error.ts'
import { keepFiles, readAssets } from '../http/files.ts'
import { HttpError } from '../http/http-error.ts'
import { createListener } from '../http/listener.ts'
import { createMessages } from '../http/messages.ts'
import { screens } from '../http/screens.ts'
import { createPreviews } from '../preview/previews.ts'
import { createCounts } from '../security/counts.ts'
import { securityHeaders } from '../security/headers.ts'
import { createFindRequester } from '../security/requester.ts'
import { createStaff } from '../security/staff.ts'
import { openAdmin } from './admin.ts'
import { captureOutput } from './capture.ts'
import { openContent } from './content.ts'
import { restrictFilePermissions } from './own-files.ts'
import type { StartErrors } from './payload-logger.ts'
import { startingHandler } from './starting.ts'
import { createStop } from './stop.ts'

const COUNT_EVERY = 60_000
/** Maximum time for receiving a request, in milliseconds: bounds what a slow client can occupy. */
const TIMES = { headersTimeout: 15_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000 }

export type Running = {
  log: Logger
  /** For the operator: the addresses, and the password of a new administrator. */
  announcement: string
  /** False when not everything could be closed in time: the process must then exit anyway. */
  stop: () => Promise<boolean>
}

/**
 * Starts everything, in the order in which a failure does the least harm. The port is taken first, so that an accidental
 * second start changes nothing; requests get a 503 until the content is there.
 */
export async function start({ dev, startErrors }: { dev: boolean; startErrors: StartErrors }): Promise<Running> {
  const settings = environment()
  const { siteUrl } = settings
  const log = createLog({ level: settings.logLevel })
  restrictFilePermissions({ settings, log })
  const assets = readAssets(settings.theme)
  let handler: RequestListener = startingHandler
  const messages = createMessages()
  const server = createServer({ ...messages.classes, ...TIMES }, (request, response) => handler(request, response))
  server.on('clientError', answerUnreadable(log))
  await listen(server, settings)

  const content = await openContent(settings, log, startErrors)
  const { snapshot, payload, now } = content
  const aheadBy = () => aheadOf(payload())
  const cache = createPageCache({ current: snapshot.current })
  await keepFiles({ cache, headers: securityHeaders({ kind: 'public', siteUrl }), admin: settings.admin && !dev })
  const admin = settings.admin ? await openAdmin({ settings, server, dev }) : null

  const pictures = createPictures({ folder: path.join(settings.dataDir, 'pictures'), snapshot, payload, log })
  const app = createApp({
    environment: settings,
    log,
    snapshot,
    now,
    aheadBy,
    storage: () => {
      const connected = payload()
      return connected ? storageOf(connected) : { ok: true }
    },
    isSameSecret: content.isSameSecret,
    cache,
    assets,
    channels,
    screens,
    pictures,
    staff: createStaff({ payload }),
    findRequester: createFindRequester({ payload }),
    counts: createCounts({ payload, log }),
    readInternal: (asked) => {
      const connected = payload()
      if (!connected) throw new HttpError(503)
      return readInternal({ ...asked, payload: connected })
    },
    previews: createPreviews({ payload, snapshot }),
    next: admin?.handle ?? null,
    dev,
  })
  messages.shareWith(app)
  // In development the output of Next is for a developer, so it is not captured.
  if (!dev) captureOutput({ log })
  handler = createListener({ cache, app })
  startErrors.isOver = true
  // Planned work has moments: a process whose clock is wrong leaves it to the others.
  const onTime = () => (aheadBy() === 0 ? payload() : null)
  const context = { linkTo: addressesOf(channels).linkTo, published: snapshot.stored }
  const runner = settings.admin ? createRunner({ payload: onTime, log, context }) : null
  runner?.start()

  const stopCounting = countHits(cache, log)
  const stopTidying = keepTidy({ pictures, log })
  const stopSearchAhead = keepSearchReady({ current: snapshot.current, log })
  const stop = createStop({
    server,
    log,
    close: [stopCounting, stopTidying, stopSearchAhead, () => runner?.stop(), () => admin?.close(), content.close],
  })
  return { log, stop, announcement: announce(settings, content.administrator) }
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, { host, port })))
    server.listen({ host, port }, resolve)
  })
}

/** A cached response is cheaper than a log line, so these are only counted. */
function countHits(cache: PageCache, log: Logger): () => void {
  const tell = () => {
    const counts = cache.takeCounts()
    if (counts.hits > 0) log.info({ ...counts, ...cache.size() }, 'from the page cache')
  }
  const timer = setInterval(tell, COUNT_EVERY)
  timer.unref()
  return () => {
    clearInterval(timer)
    tell()
  }
}

function announce({ siteUrl, admin }: Environment, made: { email: string; password: string | null } | null): string {
  const password = made?.password
    ? ['', `First administrator: ${made.email}`, `Password (shown once): ${made.password}`]
    : []
  return [
    '',
    'Eén mond is ready.',
    `  Website    ${siteUrl}/`,
    `  Desk       ${siteUrl}/kcc`,
    ...(admin ? [`  Admin      ${siteUrl}/admin`] : []),
    `  Open data  ${siteUrl}/open/v1`,
    ...password,
    '',
  ].join('\n')
}
