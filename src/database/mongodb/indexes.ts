import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField } from 'payload'

/**
 * Makes the indexes, in one command for each collection: one by one, as Payload does, they took 15 s in place of 1. And one
 * more for every relation, as on SQLite: "what refers to this?" must not read a whole collection. A field that is unique may be
 * empty in many drafts, as on SQLite.
 */
export function withIndexes(adapter: MongooseAdapter): void {
  const { init, connect } = adapter
  adapter.init = async function initialise(this: MongooseAdapter) {
    // A field called `collection` is no problem: Payload never asks a document of Mongoose for its collection.
    const quiet = this.payload.config.collections.map(({ slug }) => [slug, { suppressReservedKeysWarning: true }])
    this.collectionsSchemaOptions = Object.fromEntries(quiet)
    await init?.call(this)
    for (const { slug, flattenedFields } of this.payload.config.collections) {
      for (const path of relationPaths(flattenedFields)) this.collections[slug]?.schema.index({ [path]: 1 })
    }
  }
  adapter.connect = async function open(this: MongooseAdapter, options) {
    await connect?.call(this, options)
    const models = [...Object.values(this.collections), ...Object.values(this.versions)]
    await Promise.all(models.map((model) => makeIndexes(this, model)))
  }
}

type Model = MongooseAdapter['collections'][string]

async function makeIndexes({ connection }: MongooseAdapter, { schema, collection }: Model): Promise<void> {
  const indexes = schema.indexes().map(([key, { background: _, ...options }]) => {
    // A sparse index leaves out what is absent, and still takes a second null for a duplicate.
    if (!options.unique || !options.sparse) return { key, ...options }
    const { sparse: __, ...rest } = options
    return { key, ...rest, partialFilterExpression: valuesOf(schema, Object.keys(key)) }
  })
  if (indexes.length > 0)
    await connection
      .collection(collection.name)
      .createIndexes(indexes as Parameters<ReturnType<typeof connection.collection>['createIndexes']>[0])
}

/** The smallest value of a type: a comparison with it holds for all values of that type and for no null. */
const SMALLEST: Record<string, unknown> = { String: '', Number: Number.NEGATIVE_INFINITY }

function valuesOf(schema: Model['schema'], paths: readonly string[]): object {
  return Object.fromEntries(paths.map((path) => [path, { $gte: SMALLEST[schema.path(path)?.instance ?? ''] ?? '' }]))
}

/** The paths of relations to one collection, within groups and rows as well; not in rich text, nor per language. */
export function relationPaths(fields: FlattenedField[], above = ''): string[] {
  return fields.flatMap((field) => {
    if ('localized' in field && field.localized) return []
    const path = `${above}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') return Array.isArray(field.relationTo) ? [] : [path]
    return 'flattenedFields' in field ? relationPaths(field.flattenedFields, `${path}.`) : []
  })
}
