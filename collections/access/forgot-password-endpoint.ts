import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'

/** By then the answer has left, also on a busy machine. In milliseconds. */
const AFTER = 500

/**
 * Instead of Payload's own: answers first and looks for the account afterwards. Writing in an account and making a mail
 * takes longer than finding nothing, and a stranger could measure who works here.
 */
export const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { payload, t } = req
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !email.trim()) throw new APIError(t('validation:emailAddress'), 400)
    setTimeout(() => {
      const asking = payload.forgotPassword({ collection: 'users', data: { email } })
      asking.catch((err) => payload.logger.error({ err, msg: 'a forgotten password failed' }))
    }, AFTER)
    return Response.json({ message: t('general:success') })
  },
}
