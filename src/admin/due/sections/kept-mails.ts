import { isAdministrator } from '#collections/access/roles.ts'
import { environment } from '#src/config/environment.ts'
import { listMails } from '#src/mail/folder.ts'
import type { Section } from '../section.ts'

/** Mails stored as files, because there is no mail server: for administrators. */
export const keptMails: Section = {
  key: 'mails',
  heading: { nl: 'Mails die niet verstuurd zijn', en: 'Mails that were not sent' },
  load: async ({ req, say }) => {
    const settings = environment()
    if (!isAdministrator({ req }) || settings.smtpUrl) return []
    const names = await listMails(settings)
    return names.slice(0, 20).map((name) => ({
      title: momentOf(name),
      href: `${req.payload.config.routes.api}/mails/${name}`,
      note: say({
        nl: 'Er is geen mailserver ingesteld. De mail is een bestand geworden.',
        en: 'There is no mail server. The mail became a file.',
      }),
    }))
  },
}

/** "2026-11-22T10-42-04-380Z-1f2e3d4c.eml" becomes "2026-11-22 10:42 UTC". */
const momentOf = (name: string): string => name.replace(/^([\d-]{10})T(\d\d)-(\d\d).*$/, '$1 $2:$3 UTC')
