import type { EmailAdapter, Payload, PayloadRequest } from 'payload'
import { describeError } from '#src/config/log.ts'

/** Plain text, to one person. */
export type Mail = { to: string; subject: string; text: string }

/** Queues a mail: nobody waits for a mail server. With `req` it is sent only when the transaction of that request holds. */
export async function sendMail({ payload, req, ...mail }: Mail & { payload: Payload; req?: PayloadRequest }) {
  await payload.jobs.queue({ task: 'send-mail', input: mail, ...(req ? { req } : {}) })
}

/** Payload's own mails go the same way. It has one: for who forgot a password. */
export function mailAdapter({ mailFrom }: { mailFrom: string }): EmailAdapter {
  return ({ payload }) => ({
    name: 'queue',
    defaultFromAddress: mailFrom,
    defaultFromName: '',
    sendEmail: async ({ to, subject, text, html }) => {
      // Payload calls this halfway a transaction without saying which; waiting here would be waiting for ourselves
      // (decision 12). Its `html` is the plain text of collections/access/forgot-password.ts.
      sendMail({ payload, to: String(to), subject: subject ?? '', text: String(text ?? html) }).catch((error) =>
        payload.logger.error({ error: describeError(error), msg: 'a mail could not be queued' }),
      )
    },
  })
}
