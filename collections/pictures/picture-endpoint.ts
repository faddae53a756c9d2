import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint } from 'payload'
import { headersOfPicture } from '#src/pictures/served.ts'
import { readPublic } from '../access/roles.ts'

/**
 * GET /api/media/file/:filename, replaces Payload's: serves a picture to signed-in users with the same headers as to
 * residents.
 */
export const pictureEndpoint = ({ staticDir }: { staticDir: string }): Endpoint => ({
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    if (!(await readPublic({ req }))) return Response.json({ message: req.t('error:unauthorized') }, { status: 403 })
    const name = String(req.routeParams?.filename ?? '')
    const headers = headersOfPicture(name)
    const bytes = headers && (await readFile(path.join(staticDir, name)).catch(() => null))
    if (!bytes) return Response.json({ message: req.t('general:notFound') }, { status: 404 })
    return new Response(new Uint8Array(bytes), { headers })
  },
})
