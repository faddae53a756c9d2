import type { Payload } from 'payload'
import { onPublication } from '#collections/hooks/publication-bus.ts'
import { loadAll, saveAll, saveChanges } from './disk.ts'
import { type Draft, layOver } from './draft.ts'
import { markOf } from './mark.ts'
import { type Content, type ContentKind, countsOf, emptyContent } from './raw.ts'
import { isContentKind, readAll, readSite, refresh } from './read.ts'
import { type PublicationLine, readLines, readRevision } from './revision.ts'
import type { Locale, Published } from './types.ts'
import { viewAt } from './view.ts'

export type SnapshotStatus = {
  revision: number
  counts: Record<string, number>
  databaseReachable: boolean
  /** Since when the database is (not) reachable, ISO 8601. */
  since: string
  source: 'database' | 'disk'
}

export type Snapshot = {
  /** The published content as it is now. Cheap: a new view is made only when something changed. */
  current: () => Published
  /** The same with one draft laid over it, made for the one who asks and kept nowhere. */
  withDraft: (args: { draft: Draft; notice: Record<Locale, string> }) => Published
  /** Gives a snapshot that came from disk its database. */
  attach: (payload: Payload) => Promise<void>
  status: () => SnapshotStatus
  close: () => Promise<void>
}

type Log = { info: (message: string) => void; warn: (message: string) => void }
type Args = { payload: Payload | null; dataDir: string; log: Log; now?: () => number }

/** How often a process looks whether another one published, in milliseconds (decision 3: within 2 s). */
const LOOK_EVERY = 1_000
/** After a publication in this process: looks at these moments, until its transaction has committed. */
const LOOK_AFTER = [0, 5, 10, 20, 40, 80, 160, 320]
const REMEMBER_LINES = 10_000

/**
 * Keeps all published content in memory and follows the database. While the database is away it goes on serving what it
 * has. Throws when there is no database and nothing on disk.
 */
export async function openSnapshot({ payload: given, dataDir, log, now = Date.now }: Args): Promise<Snapshot> {
  let payload = given
  let content: Content = emptyContent()
  let revision = -1
  let view: Published | null = null
  let mark = ''
  let source: SnapshotStatus['source'] = 'database'
  let isReachable = given !== null
  let since = new Date(now()).toISOString()
  let seen = new Set<string>()
  let lookedUntil = now()
  let looking: Promise<void> | null = null
  let lookAgain = false
  let isClosed = false
  let saving: Promise<void> = Promise.resolve()
  const timers = new Set<NodeJS.Timeout>()

  const save = (work: () => Promise<void>) => {
    saving = saving
      .then(work)
      .catch((error) => log.warn(`the snapshot could not be written to disk: ${messageOf(error)}`))
  }

  const keepAll = () => {
    const all = { dataDir, content, kept: { revision, at: lookedUntil, mark } }
    save(() => saveAll(all))
  }

  const changed = () => {
    view = null
  }

  const reachable = (is: boolean) => {
    if (is === isReachable) return
    isReachable = is
    since = new Date(now()).toISOString()
    if (is) log.info('the database is back')
    else log.warn('the database cannot be reached; serving the last known good content')
  }

  const loadEverything = async (from: Payload) => {
    const before = await readRevision({ payload: from })
    lookedUntil = now()
    seen = new Set((await readLines({ payload: from, since: lookedUntil })).map(({ id }) => id))
    content = await readAll({ payload: from })
    revision = before
    source = 'database'
    keepAll()
    changed()
  }

  /**
   * Goes on from what is on disk, reading only what was published since: with 5,000 products that takes seconds less than
   * reading everything. False where what is there is not of this database or not of this program, or does not add up.
   */
  const resume = async (from: Payload): Promise<boolean> => {
    const kept = await loadAll({ dataDir })
    if (kept?.mark !== mark) return false
    const before = await readRevision({ payload: from })
    const at = now()
    const lines = await readLines({ payload: from, since: kept.at })
    const latest = await readRevision({ payload: from })
    const addsUp = before === latest && kept.revision <= latest && lines.length >= latest - kept.revision
    if (!addsUp) return false
    content = kept.content
    await takeIn(from, lines)
    revision = latest
    lookedUntil = at
    keepAll()
    return true
  }

  /** Takes in what was published since the last look. Where the log does not add up, everything is read anew. */
  const look = async (from: Payload) => {
    const latest = await readRevision({ payload: from })
    if (latest === revision) return
    if (source === 'disk') return loadEverything(from)
    const at = now()
    const lines = (await readLines({ payload: from, since: lookedUntil })).filter(({ id }) => !seen.has(id))
    if (lines.length < latest - revision) return loadEverything(from)
    const taken = await takeIn(from, lines)
    lookedUntil = at
    revision += lines.length
    const kept = { revision, at, mark }
    save(() => saveChanges({ dataDir, content, changed: taken, kept }))
    changed()
  }

  /** Reads again what these lines of the log are about. */
  const takeIn = async (
    from: Payload,
    lines: readonly PublicationLine[],
  ): Promise<{ kind: ContentKind; id: string }[]> => {
    const ids = new Map<ContentKind, Set<string>>()
    for (const { source: kind, document } of lines) {
      if (isContentKind(kind)) ids.set(kind, (ids.get(kind) ?? new Set()).add(document))
    }
    for (const [kind, documents] of ids) await refresh({ payload: from, content, kind, ids: [...documents] })
    if (lines.some((line) => line.source === 'site')) content.site = await readSite({ payload: from })
    for (const { id } of lines) seen.add(id)
    if (seen.size > REMEMBER_LINES) seen = new Set([...seen].slice(-REMEMBER_LINES / 2))
    return [...ids].flatMap(([kind, documents]) => [...documents].map((id) => ({ kind, id })))
  }

  /** One look at a time; a look asked for meanwhile follows at once. */
  const lookNow = (): Promise<void> => {
    if (looking) {
      lookAgain = true
      return looking
    }
    looking = (async () => {
      do {
        lookAgain = false
        if (!payload || isClosed) return
        try {
          await look(payload)
          reachable(true)
        } catch (error) {
          if (isClosed) return
          reachable(false)
          log.warn(`looking for publications failed: ${messageOf(error)}`)
        }
      } while (lookAgain)
    })().finally(() => {
      looking = null
    })
    return looking
  }

  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timer.unref()
    timers.add(timer)
  }

  const stopListening = onPublication(() => {
    const before = revision
    for (const ms of LOOK_AFTER) later(() => revision === before && void lookNow(), ms)
  })
  const lookRegularly = () => {
    later(async () => {
      await lookNow()
      if (!isClosed) lookRegularly()
    }, LOOK_EVERY)
  }

  if (payload) {
    mark = await markOf({ payload })
    if (!(await resume(payload))) await loadEverything(payload)
  } else {
    const kept = await loadAll({ dataDir })
    if (!kept) throw new Error('the database cannot be reached, and there is no earlier content on disk to serve')
    content = kept.content
    revision = kept.revision
    mark = kept.mark
    source = 'disk'
  }
  lookRegularly()

  return {
    current: () => {
      const instant = now()
      if (!view || instant >= view.validUntil) view = viewAt({ content, revision, instant })
      return view
    },
    withDraft: (laid) => viewAt({ content: layOver({ content, ...laid }), revision, instant: now() }),
    attach: async (database) => {
      payload = database
      mark = await markOf({ payload: database })
      await loadEverything(database)
      reachable(true)
    },
    status: () => ({
      revision,
      counts: countsOf(content),
      databaseReachable: isReachable,
      since,
      source,
    }),
    close: async () => {
      isClosed = true
      stopListening()
      for (const timer of timers) clearTimeout(timer)
      await looking
      await saving
    },
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
