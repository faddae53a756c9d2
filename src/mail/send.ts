import type { EmailAdapter, Payload, PayloadRequest } from 'payload'
import { describeError } from '#src/config/log.ts'

/** Plain text, to one recipient. */
export type Mail = { to: string; subject: string; text: string }

/**
 * Queues a mail, so that no request waits for the mail server. With `req` it is only sent when its transaction commits.
 */
export async function sendMail({ payload, req, ...mail }: Mail & { payload: Payload; req?: PayloadRequest }) {
  await payload.jobs.queue({ task: 'send-mail', input: mail, ...(req ? { req } : {}) })
}

/** Queues Payload's own mails too. There is one: for a forgotten password. */
export function mailAdapter({ mailFrom }: { mailFrom: string }): EmailAdapter {
  return ({ payload }) => ({
    name: 'queue',
    defaultFromAddress: mailFrom,
    defaultFromName: '',
    sendEmail: async ({ to, subject, text, html }) => {
      // Not awaited: Payload calls this within a transaction that it does not pass on, so waiting would deadlock
      // (decision 12). Its `html` is the plain text of collections/access/forgot-password.ts.
      sendMail({ payload, to: String(to), subject: subject ?? '', text: String(text ?? html) }).catch((error) =>
        payload.logger.error({ error: describeError(error), msg: 'a mail could not be queued' }),
      )
    },
  })
}
