import compression from 'compression'
import express, { type Express } from 'express'
import { addressesOf } from '#src/channels/links.ts'
import { accessLog } from '#src/config/log.ts'
import { previewRoutes } from '../preview/routes.ts'
import { shareRoutes } from '../preview/share-routes.ts'
import { createAccountLock } from '../security/account-lock.ts'
import { securityHeaders, setHeaders } from '../security/headers.ts'
import { limitBody, limitRate, RATES, refuseMethods, SIZES } from '../security/limits.ts'
import { hostCookie } from '../security/session-cookie.ts'
import { redirectToSiteName, refuseUnsafeAddress, tidyAddress } from './address.ts'
import { channelRoutes } from './channel-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import { answerErrors, answerUnknown } from './errors.ts'
import { healthRoutes } from './health.ts'
import { redirectMistyped } from './mistyped.ts'
import type { AppParts } from './parts.ts'
import { payloadRoutes } from './payload-routes.ts'
import { servePictures } from './pictures.ts'
import { limitConcurrency } from './queue.ts'
import { refuseWithoutPrimary } from './without-primary.ts'

/** The Express app, in the order in which a request passes through it. A page from the cache never gets here. */
export function createApp(given: AppParts): Express {
  const parts = { ...given, addresses: addressesOf(given.channels) }
  const { environment, log, channels, rates = RATES } = parts
  const { siteUrl } = environment
  const policies = {
    public: securityHeaders({ kind: 'public', siteUrl }),
    open: securityHeaders({ kind: 'open', siteUrl }),
  }
  // Password hashing takes a core for a sixth of a second, by design.
  const signIns = limitConcurrency({ atOnce: 1, waiting: 20 })
  const making = limitConcurrency({ atOnce: 1, waiting: 100 })
  const accountLock = createAccountLock(parts)

  const app = express()
  app.disable('x-powered-by')
  app.enable('strict routing')
  app.enable('case sensitive routing')
  app.set('trust proxy', environment.trustProxy)
  app.set('query parser', 'simple')

  app.use(accessLog(log), hostCookie(siteUrl))
  // Before any refusal: without CORS headers a browser hides a response of open data from the caller, also an error.
  app.use((request, response, next) => {
    setHeaders(response, /^\/open(\/|$)/.test(request.path) ? policies.open : policies.public)
    next()
  })
  app.use(refuseMethods)
  app.use(healthRoutes(parts))
  app.use(refuseUnsafeAddress)
  app.use(compression())
  app.use(['/admin', '/kcc'], redirectToSiteName(siteUrl))
  app.use(['/admin', '/api', '/kcc', '/voorbeeld'], refuseWithoutPrimary(parts))

  // The CMS has its own limits and policy, and is then handled by Next.
  if (parts.next)
    app.use(
      payloadRoutes({ ...parts, next: parts.next, siteUrl, dev: parts.dev ?? false, rates, accountLock, signIns }),
    )

  app.use(tidyAddress)
  app.use('/voorbeeld/delen', making)
  app.use('/voorbeeld', shareRoutes({ ...parts, rates }))
  app.use('/voorbeeld', previewRoutes({ ...parts, rates }))
  app.use(
    limitRate({ perMinute: rates.page }),
    limitBody(() => SIZES.body),
  )
  app.use('/media', servePictures(parts))
  // Staff do not queue behind residents: of the desk only the sign-in page is public.
  app.get('/kcc/inloggen', making)
  app.use(deskRoutes({ ...parts, rates, accountLock, signIns }))
  app.use(making)
  // The website last: its route /:slug matches everything else.
  for (const channel of channels.toReversed()) {
    if (channel.headers !== 'staff') app.use(channelRoutes({ ...parts, channel, headers: policies[channel.headers] }))
  }

  app.use(answerUnknown)
  app.use(redirectMistyped(parts))
  app.use(answerErrors(parts))
  return app
}
