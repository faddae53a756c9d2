import { environment } from '#src/config/environment.ts'
import { removeOldMails } from '#src/mail/folder.ts'
import { defineTask } from './define.ts'

/** Every night: removes old mail files, also when a mail server is configured by now. */
export const removeOldMailsTask = defineTask({
  slug: 'remove-old-mails',
  label: 'Oude bewaarde mails opruimen',
  cron: '30 3 * * *',
  run: () => removeOldMails({ dataDir: environment().dataDir, now: Date.now() }),
})
