import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pLimit from 'p-limit'
import { sha256Of } from './hash.ts'

/** The bytes of a picture: in a file, or in memory when they could not be cached. */
export type Picture = { sha256: string } & ({ file: string } | { bytes: Buffer })

export type PictureCache = {
  /** A picture by its hash: from disk, or else with `read` and then onto disk. Null when `read` has none; throws what it throws. */
  open: (args: { sha256: string; read: () => Promise<Buffer | null> }) => Promise<Picture | null>
  /** Removes all pictures that are not used. */
  keepOnly: (isUsed: (sha256: string) => boolean) => Promise<void>
}

const A_HASH = /^[0-9a-f]{64}$/

/**
 * Copies of pictures on the disk of this node, named by their SHA-256. Each is checked against its name when it is first opened,
 * so that a damaged or replaced file is not served. The folder can be deleted at any time.
 */
export function createPictureCache({ folder }: { folder: string }): PictureCache {
  const checked = new Set<string>()
  const reading = new Map<string, Promise<Picture | null>>()
  // A picture is at most 20 MB, and read whole: one at a time bounds the memory.
  const oneAtATime = pLimit(1)
  const fileOf = (sha256: string) => path.join(folder, sha256)

  async function isOnDisk(sha256: string): Promise<boolean> {
    try {
      if (checked.has(sha256)) await access(fileOf(sha256))
      else if (sha256Of(await readFile(fileOf(sha256))) !== sha256) return false
      checked.add(sha256)
      return true
    } catch {
      checked.delete(sha256)
      return false
    }
  }

  async function fetch(sha256: string, read: () => Promise<Buffer | null>): Promise<Picture | null> {
    if (await isOnDisk(sha256)) return { sha256, file: fileOf(sha256) }
    const bytes = await read()
    if (!bytes) return null
    const fresh = `${fileOf(sha256)}.${randomUUID()}`
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(fresh, bytes, { mode: 0o600, flag: 'wx' })
      await rename(fresh, fileOf(sha256))
      checked.add(sha256)
      return { sha256, file: fileOf(sha256) }
    } catch {
      // A full disk keeps no picture from readers.
      await rm(fresh, { force: true }).catch(() => undefined)
      return { sha256, bytes }
    }
  }

  return {
    open: async ({ sha256, read }) => {
      if (!A_HASH.test(sha256)) return null
      if (checked.has(sha256) && (await isOnDisk(sha256))) return { sha256, file: fileOf(sha256) }
      const shared = reading.get(sha256) ?? oneAtATime(() => fetch(sha256, read))
      reading.set(sha256, shared)
      try {
        return await shared
      } finally {
        reading.delete(sha256)
      }
    },

    keepOnly: async (isUsed) => {
      const names = await readdir(folder).catch(() => [])
      for (const name of names) {
        if (isUsed(name)) continue
        checked.delete(name)
        await rm(path.join(folder, name), { force: true, recursive: true })
      }
    },
  }
}
