import pLimit from 'p-limit'
import { APIError, addDataAndFileToRequest, type Endpoint, type Payload } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'

/** By then the answer has left, also on a busy machine. In milliseconds. */
const AFTER = 500
/** So many may wait for their mail. Whoever asks then hears to come back: a stranger fills no memory. */
const MOST = 20

const BUSY = {
  nl: 'Er vragen nu te veel mensen om een nieuw wachtwoord. Probeer het over een minuut nog eens.',
  en: 'Too many people are asking for a new password now. Try again in a minute.',
}

/**
 * Instead of Payload's own: answers first and looks for the account afterwards. Writing in an account and making a mail
 * takes longer than finding nothing, and a stranger could measure who works here. For the same reason it counts all who
 * ask, and not only those who have an account.
 */
export function forgotPasswordEndpoint(): Endpoint {
  let waiting = 0
  const oneAtATime = pLimit(1)

  return {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { payload, t } = req
      const email: unknown = req.data?.email
      if (typeof email !== 'string' || !email.trim()) throw new APIError(t('validation:emailAddress'), 400)
      if (waiting >= MOST) throw new APIError(BUSY[adminLanguage(req.i18n.language)], 503, { code: 'busy' }, true)
      waiting += 1
      setTimeout(() => {
        void oneAtATime(() => send(payload, email)).finally(() => {
          waiting -= 1
        })
      }, AFTER)
      return Response.json({ message: t('general:success') })
    },
  }
}

async function send(payload: Payload, email: string): Promise<void> {
  try {
    await payload.forgotPassword({ collection: 'users', data: { email } })
  } catch (err) {
    payload.logger.error({ err, msg: 'a forgotten password failed' })
  }
}
