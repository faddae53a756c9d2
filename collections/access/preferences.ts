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
/** What the admin keeps for one screen: a few hundred characters, in a long form a few thousand. */
const MOST_CHARACTERS = 16_000
/** Each document that was open has one. The oldest go. */
const MOST = 200
/** "nav", "locale", "collection-products", "collection-products-<id>" */
const KEY = /^[a-z][\w-]{0,99}$/

/**
 * Payload keeps how somebody left each screen of the admin, for whoever is signed in, under any name and of any length.
 * Only who has the admin keeps some here, under a name and of a size that the admin uses, and no more than two hundred.
 */
export async function withPreferencesForEditors(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const preferences = config.collections.find(({ slug }) => slug === COLLECTION)
  if (!preferences) return config
  // The admin writes through the endpoint below, or itself: nobody needs Payload's usual addresses for it.
  Object.assign(preferences.access, { create: nobody, update: nobody, read: forEditors(preferences.access.read) })
  if (preferences.endpoints) preferences.endpoints = preferences.endpoints.map(bounded)
  return config
}

const forEditors =
  (own: Access): Access =>
  (args) =>
    isEditor(args) && own(args)

/** Payload's own ways to write and remove one, which ask for no access. Removing fails on SQLite. */
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

/** Of documents only: how somebody left the menu is not old, however long ago it was. */
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
