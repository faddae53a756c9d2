import { environment } from '#src/config/environment.ts'
import { removeOldMails } from '#src/mail/folder.ts'
import { defineTask } from './define.ts'

/** Each night: removes mails that were kept as a file, also where there is a mail server by now. */
export const removeOldMailsTask = defineTask({
  slug: 'remove-old-mails',
  label: 'Oude bewaarde mails opruimen',
  cron: '30 3 * * *',
  run: () => removeOldMails({ dataDir: environment().dataDir, now: Date.now() }),
})
