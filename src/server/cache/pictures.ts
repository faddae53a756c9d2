import type { Payload } from 'payload'
import { dropAbandonedBytes, readBytes } from '#collections/pictures/picture-bytes.ts'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { createPictureCache, type Picture } from '#src/pictures/cache.ts'
import { HttpError } from '../http/http-error.ts'

/** How long the copy of a deleted picture can stay on the disk of this node, in milliseconds. It is no longer served. */
const TIDY_EVERY = 60 * 60 * 1_000

export type Pictures = {
  /** A picture by its file name; null when there is none. Throws 503 when it is not on this node and cannot be read. */
  find: (name: string) => Promise<Picture | null>
  /** Removes this node's copies of pictures that are gone, and what uploads that failed left in the database. */
  tidy: () => Promise<void>
}

type Parts = {
  folder: string
  snapshot: Pick<Snapshot, 'current' | 'status'>
  payload: () => Payload | null
  log: Pick<Logger, 'error'>
}

/**
 * The pictures for residents. Which there are is known from the published content, without asking the database: a deleted one
 * is gone everywhere at the next poll. Bytes come from the disk of this node, or else from the database.
 */
export function createPictures({ folder, snapshot, payload, log }: Parts): Pictures {
  const cache = createPictureCache({ folder })

  const read = async (sha256: string): Promise<Buffer | null> => {
    const database = snapshot.status().databaseReachable ? payload() : null
    if (!database) throw new HttpError(503)
    try {
      return await readBytes({ payload: database, sha256 })
    } catch (error) {
      log.error({ error: describeError(error) }, 'a picture could not be read')
      throw new HttpError(503)
    }
  }

  return {
    find: async (name) => {
      const sha256 = snapshot.current().pictures().get(name)
      return sha256 ? cache.open({ sha256, read: () => read(sha256) }) : null
    },
    tidy: async () => {
      // Without its database the content may be that of a damaged file: what seems unused may be needed.
      if (!snapshot.status().databaseReachable) return
      const used = new Set(snapshot.current().pictures().values())
      await cache.keepOnly((sha256) => used.has(sha256))
      const database = payload()
      if (database) await dropAbandonedBytes({ payload: database })
    },
  }
}

/** Tidies now and each hour. Returns how to stop. */
export function keepTidy({
  pictures,
  log,
}: {
  pictures: Pick<Pictures, 'tidy'>
  log: Pick<Logger, 'error'>
}): () => void {
  const tidy = () =>
    pictures
      .tidy()
      .catch((error) => log.error({ error: describeError(error) }, 'copies of pictures could not be removed'))
  void tidy()
  const timer = setInterval(tidy, TIDY_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}
