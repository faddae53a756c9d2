import {
  type Access,
  APIError,
  type Endpoint,
  NotFound,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { isEditor, nobody } from './roles.ts'

const COLLECTION = 'payload-preferences'
/** Characters. The admin keeps a few hundred for one screen, and a few thousand for a long form. */
const MOST_CHARACTERS = 16_000
/** Preferences per user. Each document that was opened has one; the oldest are removed. */
const MOST = 200
/** "nav", "locale", "collection-products", "collection-products-<id>" */
const KEY = /^[a-z][\w-]{0,99}$/

/**
 * Payload stores the state of each admin screen for every signed-in user, under any key and of any size. Here only
 * editors may store it, under keys and of sizes that the admin uses, and at most 200.
 */
export async function withPreferencesForEditors(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const preferences = config.collections.find(({ slug }) => slug === COLLECTION)
  if (!preferences) return config
  // The admin uses the endpoint below or the Local API, so Payload's usual REST paths are closed.
  Object.assign(preferences.access, { create: nobody, update: nobody, read: forEditors(preferences.access.read) })
  if (preferences.endpoints) preferences.endpoints = preferences.endpoints.map(bounded)
  return config
}

const forEditors =
  (own: Access): Access =>
  (args) =>
    isEditor(args) && own(args)

/** Payload's own endpoints to write and remove a preference check no access. Removing fails on SQLite. */
function bounded(endpoint: Endpoint): Endpoint {
  if (endpoint.path !== '/:key') return endpoint
  if (endpoint.method === 'delete') return { ...endpoint, handler: removeOwn }
  if (endpoint.method !== 'post') return endpoint
  return {
    ...endpoint,
    handler: async (req) => {
      refuseWhoHasNone(req)
      const sent: unknown = await req.json?.().catch(() => ({}))
      req.json = () => Promise.resolve(sent)
      const isWithin = KEY.test(String(req.routeParams?.key)) && JSON.stringify(sent ?? null).length <= MOST_CHARACTERS
      if (!isWithin) throw new APIError('Deze voorkeur past niet.', 400, undefined, true)
      const answer = await endpoint.handler(req)
      await removeOldest(req)
      return answer
    },
  }
}

function refuseWhoHasNone(req: PayloadRequest): void {
  if (!isEditor({ req })) throw new APIError('U heeft hier geen voorkeuren.', 403, undefined, true)
}

async function removeOwn(req: PayloadRequest): Promise<Response> {
  refuseWhoHasNone(req)
  const { payload, user, routeParams, t } = req
  const where: Where = { and: [{ key: { equals: routeParams?.key } }, { 'user.value': { equals: user?.id } }] }
  const { docs } = await payload.find({ collection: COLLECTION, where, pagination: false, depth: 0, req })
  if (docs.length === 0) throw new NotFound(t)
  await remove(
    payload,
    docs.map(({ id }) => id),
  )
  return Response.json({ message: t('general:deletedSuccessfully') })
}

/** Only those of documents: the state of the menu and of lists stays, however old it is. */
async function removeOldest({ payload, user }: PayloadRequest): Promise<void> {
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: { 'user.value': { equals: user?.id } },
    sort: 'updatedAt',
    select: { key: true },
    pagination: false,
    depth: 0,
  })
  const old = docs.filter(({ key }) => /-[\da-f-]{24,36}$/.test(key ?? '')).slice(0, Math.max(0, docs.length - MOST))
  if (old.length > 0)
    await remove(
      payload,
      old.map(({ id }) => id),
    )
}

const remove = (payload: Payload, ids: (string | number)[]) =>
  payload.db.deleteMany({ collection: COLLECTION, where: { id: { in: ids } } })
