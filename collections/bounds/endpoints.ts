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
import { adminLanguage } from '#src/domain/admin-language.ts'
import { MOST, type Names, type Problem, problemIn, problemInBulk, tooManyAtOnce } from './query.ts'

/**
 * Every endpoint of Payload's REST API, ours included, refuses a query that asks for more than a screen of the admin
 * does, before anything is read. The Local API is not limited.
 */
export async function withBounds(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const names = namesIn(config)
  for (const collection of config.collections) {
    if (collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) => {
        const bulk = isBulk(endpoint) ? collection.slug : undefined
        return guarded(endpoint, (req) => refuseTooMuch({ req, names, bulk, most: mostAt(endpoint) }))
      })
  }
  const others = (endpoint: Endpoint) =>
    guarded(endpoint, (req) => refuseTooMuch({ req, names, most: mostAt(endpoint) }))
  for (const global of config.globals) if (global.endpoints) global.endpoints = global.endpoints.map(others)
  config.endpoints = config.endpoints.map(others) as SanitizedConfig['endpoints']
  return config
}

/** A copy: Payload shares some endpoint objects between collections. */
const guarded = (endpoint: Endpoint, look: (req: PayloadRequest) => Promise<void>): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    await look(req)
    return endpoint.handler(req)
  },
})

/** Updating or deleting all documents that match a condition. */
const isBulk = ({ path, method }: Endpoint): boolean => path === '/' && (method === 'patch' || method === 'delete')

const mostAt = ({ path }: Endpoint): number => (path === '/versions' ? MOST.versions : MOST.limit)

type RefuseTooMuchInput = { req: PayloadRequest; names: Names; most: number; bulk?: string | undefined }

async function refuseTooMuch({ req, names, most, bulk }: RefuseTooMuchInput): Promise<void> {
  const query = req.query ?? {}
  if (!bulk) {
    // A query may also be sent as a body, with GET as the method override in a header.
    const body = req.method === 'GET' ? (req.data ?? {}) : {}
    return refuse(problemIn({ ...query, ...body }, names, most), req)
  }
  refuse(problemInBulk(query, names), req)
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
  if (problem) throw new APIError(problem[adminLanguage(req.i18n.language)], 400, { code: 'tooMuch' }, true)
}

/** The field `parent` refers from a version to its document. */
function namesIn(config: SanitizedConfig): Names {
  const [relations, trees, dates] = [new Set(['parent']), new Set<string>(), new Set(['createdAt', 'updatedAt'])]
  const visit = (fields: FlattenedField[]): void => {
    for (const field of fields) {
      if (field.type === 'relationship' || field.type === 'upload') relations.add(field.name)
      if (field.type === 'richText' || field.type === 'json') trees.add(field.name)
      if (field.type === 'date') dates.add(field.name)
      if ('flattenedFields' in field) visit(field.flattenedFields)
      if ('blocks' in field)
        for (const block of field.blocks) if (typeof block === 'object') visit(block.flattenedFields)
    }
  }
  for (const { flattenedFields } of [...config.collections, ...config.globals]) visit(flattenedFields)
  return { relations, trees, dates }
}
