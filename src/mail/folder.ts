import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint } from 'payload'
import { isAdministrator } from '#collections/access/roles.ts'
import { environment } from '#src/server/environment.ts'

/** Where mails are kept while there is no mail server. */
export const mailFolder = ({ dataDir }: { dataDir: string }): string => path.join(dataDir, 'mail')

/** The names of the mails in the folder, the newest first. */
export async function listMails(settings: { dataDir: string }): Promise<string[]> {
  const names = await readdir(mailFolder(settings)).catch(() => [])
  return names.filter(isMailName).sort().reverse()
}

/** GET /api/mails/:name: one mail from the folder, for a beheerder. */
export const mailEndpoint: Endpoint = {
  path: '/mails/:name',
  method: 'get',
  handler: async (req) => {
    const name = String(req.routeParams?.name ?? '')
    if (!isAdministrator({ req })) return Response.json({ message: req.t('error:unauthorized') }, { status: 403 })
    const mail = isMailName(name) ? await readFile(path.join(mailFolder(environment()), name)).catch(() => null) : null
    if (!mail) return Response.json({ message: req.t('general:notFound') }, { status: 404 })
    const headers = {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    }
    return new Response(new Uint8Array(mail), { headers })
  },
}

const isMailName = (name: string): boolean => /^[\w-]+\.eml$/.test(name)
