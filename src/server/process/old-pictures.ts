import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type Where } from 'payload'
import { isStored, keepBytes, stageBytes } from '#collections/pictures/picture-bytes.ts'
import { describeError, type Logger } from '#src/config/log.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { sha256Of } from '#src/pictures/hash.ts'
import { headersOfPicture } from '#src/pictures/served.ts'

type OldPicture = { id: string; filename?: string | null; sha256?: string | null }
type Taking = { payload: Payload; dataDir: string; log: Pick<Logger, 'info' | 'warn'> }

const collection = 'media'

/**
 * Takes pictures of before decision 45 into the database, from DATA_DIR/media, under the names that they have. A picture that is in
 * the database is not looked for. Other files there are left alone.
 */
export async function takeInOldPictures({ payload, dataDir, log }: Taking): Promise<void> {
  const where = { sha256: { exists: false } }
  const { docs } = await payload.db.find<OldPicture>({ collection, where, pagination: false, limit: 0 })
  const taken = { pictures: 0, bytes: 0 }
  const missing: string[] = []
  for (const { id, filename } of docs) {
    // A name of an even older version, which is not served.
    if (!filename || !headersOfPicture(filename)) continue
    const bytes = await readFile(path.join(dataDir, 'media', filename)).catch(() => null)
    if (!bytes?.length) {
      missing.push(filename)
      continue
    }
    try {
      if (!(await takeIn({ payload, id, bytes }))) continue
      taken.pictures += 1
      taken.bytes += bytes.length
    } catch (error) {
      // The next start tries again: one picture keeps no site from starting.
      log.warn({ file: filename, error: describeError(error) }, 'a picture of DATA_DIR/media could not be taken in')
    }
  }
  if (taken.pictures > 0) log.info(taken, 'pictures of DATA_DIR/media were taken into the database')
  if (missing.length > 0) {
    const some = { pictures: missing.length, files: missing.slice(0, 20) }
    log.warn(some, 'pictures are not in the database, and not in DATA_DIR/media of this node')
  }
}

/** False when another process was first. With a line in `publications`, so that all nodes read the picture's hash. */
async function takeIn({ payload, id, bytes }: { payload: Payload; id: string; bytes: Buffer }): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const sha256 = sha256Of(bytes)
  const staged = (await isStored({ payload, sha256 })) ? undefined : await stageBytes({ req, bytes })
  return inTransaction(req, async () => {
    const where: Where = { and: [{ id: { equals: id } }, { sha256: { exists: false } }] }
    const document = await payload.db.findOne<OldPicture>({ collection, where, req })
    if (!document) return false
    await keepBytes({ req, sha256, bytes, staged })
    await payload.db.updateOne({ collection, id, data: { sha256 }, req, returning: false })
    const data = { source: collection, document: id, action: 'published' } as const
    await payload.create({ collection: 'publications', data, req, depth: 0, overrideAccess: true })
    return true
  })
}
