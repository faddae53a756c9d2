import pLimit from 'p-limit'
import { APIError, addDataAndFileToRequest, type Endpoint, type Payload } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'

/** In milliseconds: long enough for the response to be sent first, also on a busy machine. */
const AFTER = 500
/** Requests that may be pending at once; further ones are told to come back, so that memory stays bounded. */
const MOST = 20

const BUSY = {
  nl: 'Er vragen nu te veel mensen om een nieuw wachtwoord. Probeer het over een minuut nog eens.',
  en: 'Too many people are asking for a new password now. Try again in a minute.',
}

/**
 * Replaces Payload's endpoint: responds first and looks up the account afterwards, because writing to an account and
 * making a mail takes measurably longer than finding none. For the same reason it counts every request, not only those
 * for existing accounts.
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
