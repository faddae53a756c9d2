import { readFile } from 'node:fs/promises'
import type { Endpoint, PayloadRequest } from 'payload'
import type { PictureCache } from '#src/pictures/cache.ts'
import { headersOfPicture } from '#src/pictures/served.ts'
import { readPublic } from '../access/roles.ts'
import { readBytes } from './picture-bytes.ts'

/**
 * GET /api/media/file/:filename, replaces Payload's: serves a picture to signed-in users with the same headers as to
 * residents.
 */
export const pictureEndpoint = ({ cache }: { cache: PictureCache }): Endpoint => ({
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    if (!(await readPublic({ req }))) return Response.json({ message: req.t('error:unauthorized') }, { status: 403 })
    const name = String(req.routeParams?.filename ?? '')
    const headers = headersOfPicture(name)
    const bytes = headers && (await bytesOf({ cache, name, req }))
    if (!bytes) return Response.json({ message: req.t('general:notFound') }, { status: 404 })
    return new Response(new Uint8Array(bytes), { headers })
  },
})

type Asked = { cache: PictureCache; name: string; req: PayloadRequest }

/** Found in the database, not in the published content: an editor sees a picture as soon as it is saved. */
async function bytesOf({ cache, name, req: { payload } }: Asked): Promise<Buffer | null> {
  const where = { filename: { equals: name } }
  const document = await payload.db.findOne<{ id: string; sha256?: string | null }>({ collection: 'media', where })
  const sha256 = document?.sha256
  if (!sha256) return null
  const picture = await cache.open({ sha256, read: () => readBytes({ payload, sha256 }) })
  return picture && ('file' in picture ? readFile(picture.file) : picture.bytes)
}
