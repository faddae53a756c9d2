import type { Payload } from 'payload'
import { type Content, type ContentKind, emptyContent } from '../model/raw.ts'
import type { Disk } from './disk.ts'
import { fingerprintOf } from './fingerprint.ts'
import { isContentKind, readAll, readSite, refresh } from './read.ts'
import { type PublicationLine, readLines, readRevision } from './revision.ts'

export type SnapshotContent = {
  now: () => { content: Content; revision: number; source: 'database' | 'disk' }
  /** Goes on from what is on disk where that is of this database, and reads everything where it is not. */
  open: (from: Payload) => Promise<void>
  /** Takes what is on disk, whatever database it is of. False where nothing is there. */
  openFromDisk: () => Promise<boolean>
  readEverything: (from: Payload) => Promise<void>
  /** Takes in what was published since the last look. */
  look: (from: Payload) => Promise<void>
  /** Done when all is written to disk. */
  saved: () => Promise<void>
}

type HoldContentInput = {
  disk: Disk
  now: () => number
  onChange: () => void
  onSaveError: (error: unknown) => void
  /** What is on disk is not what was kept there. */
  onDamage: (damage: string) => void
}

const REMEMBER_LINES = 10_000

/** All published content in memory, and on disk; how it is read at first, and brought up to date. */
export function holdContent({ disk, now, onChange, onSaveError, onDamage }: HoldContentInput): SnapshotContent {
  let content: Content = emptyContent()
  let revision = -1
  let fingerprint = ''
  let source: 'database' | 'disk' = 'database'
  let seen = new Set<string>()
  let lookedUntil = now()
  let saving: Promise<void> = Promise.resolve()
  /** Half a line may be on disk, and what is added to it is lost with it. */
  let isHalf = false

  const save = (work: () => Promise<void>) => {
    saving = saving.then(work).catch((error) => {
      isHalf = true
      onSaveError(error)
    })
  }

  const writeAll = async () => {
    await disk.saveAll({ content, kept: { revision, at: lookedUntil, fingerprint } })
    isHalf = false
  }
  const keepAll = () => save(writeAll)

  const loadEverything = async (from: Payload) => {
    const before = await readRevision({ payload: from })
    lookedUntil = now()
    seen = new Set((await readLines({ payload: from, since: lookedUntil })).map(({ id }) => id))
    content = await readAll({ payload: from })
    revision = before
    source = 'database'
    keepAll()
    onChange()
  }

  /**
   * Goes on from what is on disk, reading only what was published since: with 5,000 products that takes seconds less than
   * reading everything. False where what is there is not of this database, not what this program wrote, or does not add up.
   */
  const resume = async (from: Payload): Promise<boolean> => {
    const loaded = await disk.loadAll()
    if (loaded?.damage) onDamage(`${loaded.damage}; everything is read from the database`)
    if (!loaded?.kept || loaded.damage || loaded.kept.fingerprint !== fingerprint) return false
    const { kept } = loaded
    const before = await readRevision({ payload: from })
    const at = now()
    const lines = await readLines({ payload: from, since: kept.at })
    const latest = await readRevision({ payload: from })
    const addsUp = before === latest && kept.revision <= latest && lines.length >= latest - kept.revision
    if (!addsUp) return false
    content = loaded.content
    await takeIn(from, lines)
    revision = latest
    lookedUntil = at
    keepAll()
    return true
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

  return {
    now: () => ({ content, revision, source }),

    open: async (from) => {
      fingerprint = await fingerprintOf({ payload: from })
      if (!(await resume(from))) await loadEverything(from)
    },

    openFromDisk: async () => {
      const loaded = await disk.loadAll()
      if (loaded?.damage) onDamage(`${loaded.damage}; what is good in it is served`)
      if (!loaded?.kept) return false
      content = loaded.content
      ;({ revision, fingerprint } = loaded.kept)
      source = 'disk'
      return true
    },

    readEverything: async (from) => {
      fingerprint = await fingerprintOf({ payload: from })
      await loadEverything(from)
    },

    /** Where the log does not add up, everything is read anew. */
    look: async (from) => {
      const latest = await readRevision({ payload: from })
      if (latest === revision) return
      if (source === 'disk') return loadEverything(from)
      const at = now()
      const lines = (await readLines({ payload: from, since: lookedUntil })).filter(({ id }) => !seen.has(id))
      if (lines.length < latest - revision) return loadEverything(from)
      const changed = await takeIn(from, lines)
      lookedUntil = at
      revision += lines.length
      const kept = { revision, at, fingerprint }
      save(() => (isHalf ? writeAll() : disk.saveChanges({ content, changed, kept })))
      onChange()
    },

    saved: () => saving,
  }
}
