import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
  parseParams,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { MOST, type Problem, problemIn, problemInBulk, tooManyAtOnce } from './query.ts'

/**
 * Nobody gets more over REST than a screen of the admin asks for: each address of Payload's API, ours too, refuses a
 * question that is too large before anything is read. Code that reads through the Local API is free.
 */
export async function withBounds(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const relations = relationsIn(config)
  for (const collection of config.collections) {
    if (collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) => {
        const bulk = isBulk(endpoint) ? collection.slug : undefined
        return guarded(endpoint, (req) => refuseTooMuch({ req, relations, bulk, most: mostAt(endpoint) }))
      })
  }
  const others = (endpoint: Endpoint) =>
    guarded(endpoint, (req) => refuseTooMuch({ req, relations, most: mostAt(endpoint) }))
  for (const global of config.globals) if (global.endpoints) global.endpoints = global.endpoints.map(others)
  config.endpoints = config.endpoints.map(others) as SanitizedConfig['endpoints']
  return config
}

/** A copy: Payload shares some of them between collections. */
const guarded = (endpoint: Endpoint, look: (req: PayloadRequest) => Promise<void>): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    await look(req)
    return endpoint.handler(req)
  },
})

/** Changing or deleting all documents that meet a condition. */
const isBulk = ({ path, method }: Endpoint): boolean => path === '/' && (method === 'patch' || method === 'delete')

const mostAt = ({ path }: Endpoint): number => (path === '/versions' ? MOST.versions : MOST.limit)

type Asked = { req: PayloadRequest; relations: ReadonlySet<string>; most: number; bulk?: string | undefined }

async function refuseTooMuch({ req, relations, most, bulk }: Asked): Promise<void> {
  const query = req.query ?? {}
  if (!bulk) {
    // A question may also be sent as a body, with GET in a header.
    const body = req.method === 'GET' ? (req.data ?? {}) : {}
    return refuse(problemIn({ ...query, ...body }, relations, most), req)
  }
  refuse(problemInBulk(query, relations), req)
  if (!req.user) return
  const { where } = parseParams({ where: query.where as Where | undefined })
  const { totalDocs } = await req.payload.count({
    collection: bulk as CollectionSlug,
    ...(where ? { where: where as Where } : {}),
    overrideAccess: false,
    user: req.user,
  })
  if (totalDocs > MOST.limit) refuse(tooManyAtOnce(totalDocs), req)
}

function refuse(problem: Problem | null, req: PayloadRequest): void {
  if (problem) throw new APIError(problem[req.i18n.language === 'en' ? 'en' : 'nl'], 400, { code: 'tooMuch' }, true)
}

/** The names of all fields that lead to another document; `parent` leads from a version to its document. */
function relationsIn(config: SanitizedConfig): Set<string> {
  const names = new Set(['parent'])
  const visit = (fields: FlattenedField[]): void => {
    for (const field of fields) {
      if (field.type === 'relationship' || field.type === 'upload') names.add(field.name)
      if ('flattenedFields' in field) visit(field.flattenedFields)
      if ('blocks' in field)
        for (const block of field.blocks) if (typeof block === 'object') visit(block.flattenedFields)
    }
  }
  for (const { flattenedFields } of [...config.collections, ...config.globals]) visit(flattenedFields)
  return names
}
