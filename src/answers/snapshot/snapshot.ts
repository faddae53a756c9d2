import type { Payload } from 'payload'
import { offerPublished } from '#collections/published.ts'
import { viewAt } from '../build/view.ts'
import { type Draft, overlayDraft } from '../draft/draft.ts'
import type { Published } from '../model/published.ts'
import { type Content, countsOf } from '../model/raw.ts'
import type { Locale } from '../model/types.ts'
import { createSnapshotContent } from './content.ts'
import { contentOnDisk } from './disk.ts'
import { pollPublications } from './poll-publications.ts'

export type SnapshotStatus = {
  revision: number
  counts: Record<string, number>
  databaseReachable: boolean
  /** Since when the database is reachable or unreachable, ISO 8601. */
  since: string
  source: 'database' | 'disk'
  /** Milliseconds since this process last knew that it has every publication. */
  lag: number
}

export type Snapshot = {
  /** The published content now. Cheap: a new view is made only after a change. */
  current: () => Published
  /** The published documents as they are stored. Shared, so not to be changed. */
  stored: () => { content: Content; revision: number }
  /** `current` with one draft laid over it, made for one request and not cached. */
  withDraft: (args: { draft: Draft; notice: Record<Locale, string> }) => Published
  /** Connects a snapshot that was loaded from disk to its database. */
  attach: (payload: Payload) => Promise<void>
  status: () => SnapshotStatus
  close: () => Promise<void>
}

type Log = { info: (message: string) => void; warn: (message: string) => void }
/** `secret` signs the file on disk. Required without a database; otherwise Payload provides it. */
type OpenSnapshotInput = ({ payload: Payload; secret?: string } | { payload: null; secret: string }) & {
  dataDir: string
  log: Log
  now?: () => number
}

/**
 * Keeps all published content in memory and follows the database. While the database is unreachable it serves the last
 * content. Throws when there is no database and no file on disk.
 */
export async function openSnapshot({
  payload: given,
  dataDir,
  log,
  now = Date.now,
  secret,
}: OpenSnapshotInput): Promise<Snapshot> {
  let payload = given
  let view: Published | null = null
  let viewedAt = 0
  let isReachable = given !== null
  let since = new Date(now()).toISOString()
  let isClosed = false
  let lookedAt = now()
  const source = {}

  const held = createSnapshotContent({
    disk: contentOnDisk({ dataDir, secret: secret ?? given?.config.secret ?? '' }),
    now,
    onChange: () => {
      view = null
    },
    onSaveError: (error) => log.warn(`the snapshot could not be written to disk: ${messageOf(error)}`),
    onDamage: (damage) => log.warn(`the snapshot on disk is not to be trusted: ${damage}`),
  })

  const reachable = (is: boolean) => {
    if (is === isReachable) return
    isReachable = is
    since = new Date(now()).toISOString()
    if (is) log.info('the database is back')
    else log.warn('the database cannot be reached; serving the last known good content')
  }

  const poll = async () => {
    if (!payload) return
    try {
      const at = now()
      await held.poll(payload)
      lookedAt = at
      reachable(true)
    } catch (error) {
      if (isClosed) return
      reachable(false)
      log.warn(`looking for publications failed: ${messageOf(error)}`)
    }
  }

  const offer = (database: Payload) => offerPublished({ payload: database, read: () => held.now().content })

  const polling = pollPublications({ poll, revision: () => held.now().revision })
  if (payload) {
    polling.listenTo(payload)
    await held.open(payload)
    offer(payload)
  } else if (!(await held.openFromDisk())) {
    throw new Error('the database cannot be reached, and there is no earlier content on disk to serve')
  }
  polling.begin()

  return {
    current: () => {
      const instant = now()
      // After the clock was set back, the view may already include a change that is in the future again.
      if (view && viewedAt <= instant && instant < view.validUntil) return view
      viewedAt = instant
      view = viewAt({ ...held.now(), instant, source })
      return view
    },
    stored: held.now,
    withDraft: (laid) => {
      const { content, revision } = held.now()
      return viewAt({ content: overlayDraft({ content, ...laid }), revision, instant: now() })
    },
    attach: async (database) => {
      payload = database
      polling.listenTo(database)
      lookedAt = now()
      await held.readEverything(database)
      offer(database)
      reachable(true)
    },
    status: () => {
      const { content, revision, source } = held.now()
      return {
        revision,
        counts: countsOf(content),
        databaseReachable: isReachable,
        since,
        source,
        lag: now() - lookedAt,
      }
    },
    close: async () => {
      isClosed = true
      await polling.close()
      await held.saved()
    },
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
