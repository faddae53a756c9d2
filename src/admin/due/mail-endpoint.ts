import type { Endpoint } from 'payload'
import { isAdministrator } from '#collections/access/roles.ts'
import { environment } from '#src/config/environment.ts'
import { readMail } from '#src/mail/folder.ts'
import { headersOfDownload } from '#src/pictures/served.ts'

/** GET /api/mails/:name: one mail from the folder, for administrators. */
export const mailEndpoint: Endpoint = {
  path: '/mails/:name',
  method: 'get',
  handler: async (req) => {
    const name = String(req.routeParams?.name ?? '')
    if (!isAdministrator({ req })) return Response.json({ message: req.t('error:unauthorized') }, { status: 403 })
    const mail = await readMail({ dataDir: environment().dataDir, name })
    if (!mail) return Response.json({ message: req.t('general:notFound') }, { status: 404 })
    return new Response(new Uint8Array(mail), { headers: headersOfDownload({ name, type: 'message/rfc822' }) })
  },
}
