import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField } from 'payload'

/** An index for every relation, as on SQLite: "what refers to this?" must not read a whole collection. */
export function withRelationIndexes(adapter: MongooseAdapter): void {
  const { init } = adapter
  adapter.init = async function initialise(this: MongooseAdapter) {
    // A field called `collection` is no problem: Payload never asks a document of Mongoose for its collection.
    const quiet = this.payload.config.collections.map(({ slug }) => [slug, { suppressReservedKeysWarning: true }])
    this.collectionsSchemaOptions = Object.fromEntries(quiet)
    await init?.call(this)
    for (const { slug, flattenedFields } of this.payload.config.collections) {
      for (const path of relationPaths(flattenedFields)) this.collections[slug]?.schema.index({ [path]: 1 })
    }
  }
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
