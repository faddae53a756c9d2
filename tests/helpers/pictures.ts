import type { Payload } from 'payload'
import { announcePublication } from '#collections/hooks/publication-bus.ts'
import { keepBytes, readBytes } from '#collections/pictures/picture-bytes.ts'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { sha256Of } from '#src/pictures/hash.ts'
import { type TestDatabase, until } from './payload.ts'

type Document = { id: string; filename: string; sha256?: string | null }

/** The stored bytes of the picture with this file name; fails when there are none. */
export async function storedBytes({ payload, name }: { payload: Payload; name: string }): Promise<Buffer> {
  const document = (await documents(payload)).find(({ filename }) => filename === name)
  const bytes = document?.sha256 ? await readBytes({ payload, sha256: document.sha256 }) : null
  if (!bytes) throw new Error(`the bytes of ${name} are not stored`)
  return bytes
}

/** The file names of all pictures whose bytes are stored. */
export async function keptNames(payload: Payload): Promise<string[]> {
  const names: string[] = []
  for (const { filename, sha256 } of await documents(payload))
    if (sha256 && (await readBytes({ payload, sha256 }))) names.push(filename)
  return names
}

/** The hashes of all stored bytes, and how many rows they take. */
export async function storedRows(payload: Payload): Promise<{ hashes: string[]; rows: number }> {
  const { docs } = await payload.find({ collection: 'picture-bytes', pagination: false, depth: 0 })
  return { hashes: docs.filter(({ parts, stagedAt }) => parts && !stagedAt).map(({ key }) => key), rows: docs.length }
}

export async function removePictures(payload: Payload): Promise<void> {
  await payload.delete({ collection: 'media', where: {} })
  await payload.db.deleteMany({ collection: 'picture-bytes', where: {} })
}

/** A picture as an earlier version made it, with a name of its own. Resolves when readers can see it. */
export async function putPicture({
  database: { payload },
  snapshot,
  name,
  bytes,
}: {
  database: TestDatabase
  snapshot: Snapshot
  name: string
  bytes: Buffer
}): Promise<void> {
  const sha256 = sha256Of(bytes)
  await keepBytes({ req: { payload } as never, sha256, bytes })
  const made = await payload.db.create({ collection: 'media', data: { alt: { nl: 'Oud' }, filename: name, sha256 } })
  const data = { source: 'media', document: String(made.id), action: 'published' } as const
  await payload.create({ collection: 'publications', data, depth: 0 })
  announcePublication(payload)
  await until(() => snapshot.current().pictures().has(name))
}

async function documents(payload: Payload): Promise<Document[]> {
  const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0 })
  return docs as Document[]
}
