import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest, type Where } from 'payload'
import { isEditor } from '#collections/access/roles.ts'
import { isPreviewed, type Previewed } from '#collections/preview/previewed.ts'
import { hashOfToken, newToken } from '#collections/preview/token.ts'
import { hold } from '#src/database/hold.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import { type Locale, localeOr } from '#src/domain/locales.ts'
import { rowOf } from '#src/domain/row.ts'

const DAY = 24 * 60 * 60 * 1000
const USUAL_DAYS = 7
const MOST_DAYS = 30
/** Limit on links per user and day. */
const MOST_A_DAY = 100

/**
 * Creates a link to the latest version at this moment; later changes are not shared. Only this response contains the
 * address, of which a hash is stored.
 */
export const shareDraft: PayloadHandler = async (req) => {
  if (!isEditor({ req }) || !req.user) return refusal(403, 'U mag dit niet doen.')
  const asked = await read(req)
  if (typeof asked === 'string') return refusal(400, asked)
  const { source, document, locale, days } = asked
  const { docs } = await req.payload.findVersions({
    collection: source,
    where: { and: [{ parent: { equals: document } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { parent: true },
    overrideAccess: false,
    req,
  })
  const version = docs[0]
  if (!version) return refusal(404, 'Dit concept is er niet. Bewaar het eerst.')
  const token = newToken()
  const data = {
    tokenHash: hashOfToken(token),
    source,
    document,
    version: String(version.id),
    locale,
    madeBy: req.user.id,
    expiresAt: new Date(Date.now() + days * DAY).toISOString(),
  }
  const link = await inTransaction(req, async () => {
    await hold({ req, name: `preview-links/${data.madeBy}` })
    if ((await madeToday(req)) >= MOST_A_DAY) return null
    return req.payload.create({ collection: 'preview-links', data, depth: 0, overrideAccess: true, req })
  })
  if (!link) return refusal(429, `U heeft vandaag al ${MOST_A_DAY} links gemaakt. Maak er morgen weer een.`)
  const path = `/voorbeeld/delen/${token}`
  return Response.json(
    { id: link.id, url: `${req.payload.config.serverURL}${path}`, expiresAt: link.expiresAt },
    { headers: NO_STORE },
  )
}

/** Withdraws a link. Every editor may withdraw any link, so that a leak can always be stopped at once. */
export const withdrawLink: PayloadHandler = async (req) => {
  if (!isEditor({ req })) return refusal(403, 'U mag dit niet doen.')
  const id = String(req.routeParams?.id ?? '')
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const link = docs[0]
  if (!link) return refusal(404, 'Deze link is er niet.')
  const withdrawnAt = link.withdrawnAt ?? new Date().toISOString()
  await req.payload.update({
    collection: 'preview-links',
    id: link.id,
    data: { withdrawnAt },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Response.json({ id: link.id, withdrawnAt }, { headers: NO_STORE })
}

async function madeToday(req: PayloadRequest): Promise<number> {
  const since = new Date(Date.now() - DAY).toISOString()
  const where: Where = { and: [{ madeBy: { equals: req.user?.id } }, { createdAt: { greater_than: since } }] }
  return (await req.payload.count({ collection: 'preview-links', where, overrideAccess: true, req })).totalDocs
}

/**
 * A response in the shape of Payload's errors. Not thrown, because an invalid request should not be logged as an error.
 */
const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: NO_STORE })

const NO_STORE = { 'Cache-Control': 'no-store' }

type ReadInput = { source: Previewed; document: string; locale: Locale; days: number }

/** The requested document, or what is wrong with the request. */
async function read(req: PayloadRequest): Promise<ReadInput | string> {
  await addDataAndFileToRequest(req)
  const { collection: source, id, locale, days = USUAL_DAYS } = rowOf(req.data)
  if (!isPreviewed(source) || typeof id !== 'string' || !id) return 'Wat wilt u delen?'
  const isWithin = typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
  if (!isWithin) return `Kies 1 tot en met ${MOST_DAYS} dagen.`
  return { source, document: id, locale: localeOr(locale), days }
}
