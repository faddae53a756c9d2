import { environment } from '#src/config/environment.ts'
import { rowOf } from '#src/domain/row.ts'
import { deliver } from '#src/mail/deliver.ts'
import { mailPauseOf } from '#src/mail/pause.ts'
import type { Mail } from '#src/mail/send.ts'
import { defineTask, TaskProblem } from './define.ts'

/** Error codes of nodemailer, with messages for administrators. */
const PROBLEMS: Record<string, string> = {
  EAUTH: 'De mailserver weigert ons. Controleer de naam en het wachtwoord in SMTP_URL.',
  ENOAUTH: 'De mailserver weigert ons. Controleer de naam en het wachtwoord in SMTP_URL.',
  EENVELOPE: 'De mailserver neemt deze mail niet aan. Controleer MAIL_FROM en het mailadres van de gebruiker.',
  EMESSAGE: 'De mailserver neemt deze mail niet aan.',
  EACCES: 'De map voor mails kan niet geschreven worden. Controleer DATA_DIR.',
  ENOSPC: 'De schijf is vol. De mail kan niet bewaard worden.',
}
/** Errors of a single mail; the mail server itself is available. */
const ABOUT_ONE = new Set(['EENVELOPE', 'EMESSAGE'])
const UNREACHABLE = 'De mailserver is niet te bereiken. Wij proberen het vanzelf opnieuw.'

/** Sends a mail. With the mail server unavailable it is retried for nearly three days. */
export const sendMailTask = defineTask<Mail>({
  slug: 'send-mail',
  label: 'Een mail versturen',
  input: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  retries: 12,
  run: async ({ input, req, jobId }) => {
    const mailPause = mailPauseOf(req.payload)
    try {
      await deliver({ mail: input, id: jobId, settings: environment() })
      mailPause.worked()
    } catch (error) {
      const code = String(rowOf(error).code)
      if (ABOUT_ONE.has(code)) mailPause.worked()
      else mailPause.failed()
      throw new TaskProblem(PROBLEMS[code] ?? UNREACHABLE)
    }
  },
})
