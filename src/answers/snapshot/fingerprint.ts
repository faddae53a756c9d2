import { createHash } from 'node:crypto'
import type { FlattenedField, Payload } from 'payload'
import { CONTENT_KINDS } from '../model/raw.ts'

/**
 * Identifies the database and the fields of its documents. A file on disk with another fingerprint belongs to another
 * database or to a version with other fields; then everything is read again.
 */
export async function fingerprintOf({ payload }: { payload: Payload }): Promise<string> {
  const { docs } = await payload.find({
    collection: 'publications',
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const shapes = CONTENT_KINDS.map((kind) => shapeOf(payload.collections[kind].config.flattenedFields))
  return createHash('sha256')
    .update(JSON.stringify([docs[0]?.id, shapes]))
    .digest('hex')
}

function shapeOf(fields: readonly FlattenedField[]): unknown[] {
  return fields.map((field) => [
    'name' in field ? field.name : '',
    field.type,
    'localized' in field && field.localized === true,
    'hasMany' in field && field.hasMany === true,
    'flattenedFields' in field && field.flattenedFields ? shapeOf(field.flattenedFields) : null,
    'blocks' in field && field.blocks
      ? field.blocks.map((block) => [block.slug, shapeOf(block.flattenedFields)])
      : null,
  ])
}
