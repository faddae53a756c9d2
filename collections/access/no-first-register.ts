import { APIError, type Endpoint } from 'payload'

/**
 * Instead of Payload's own, which makes anybody a beheerder for as long as there is no account. The first one is made
 * before the door opens (src/server/first-administrator.ts); a database that lost its accounts is no reason to let a stranger in.
 */
export const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new APIError('De eerste beheerder wordt op de server gemaakt, met: npm run account.', 403, undefined, true)
  },
}
