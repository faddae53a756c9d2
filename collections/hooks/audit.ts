import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FlattenedField,
  GlobalAfterChangeHook,
} from 'payload'
import { rowOf } from '#src/domain/row.ts'
import { titleOf } from '../versions/versions.ts'
import { writeAudit } from './write-audit.ts'

/** A deleted document is gone with its versions, so this line is the only record of it. */
export const auditDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const title = doc.filename ?? titleOf({ document: doc })
  await writeAudit({ req, action: 'deleted', title, source: collection.slug, document: String(id) })
}

/** For collections without drafts and reviews, which have no history: who created or changed a document. */
export const auditChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const action = operation === 'create' ? 'added' : 'changed'
  const title = doc.filename ?? titleOf({ document: doc })
  await writeAudit({ req, action, title, source: collection.slug, document: String(doc.id) })
  return doc
}

/** Which fields of the site were changed, and by whom. The values are in its versions. */
export const auditSite: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const changed = global.flattenedFields.filter(
    (field) =>
      !OWN_LINE.has(field.name) &&
      !isDeepStrictEqual(bare(field, previousDoc?.[field.name]), bare(field, doc[field.name])),
  )
  const names = changed.map((field) => wordsOf(('label' in field && field.label) || field.name))
  if (names.length > 0) await writeAudit({ req, action: 'siteChanged', source: global.slug, note: names.join(', ') })
  return doc
}

const OWN_LINE = new Set(['fourEyes', 'updatedAt', 'createdAt', 'globalType'])

const wordsOf = (label: unknown): string => (typeof label === 'string' ? label : String(rowOf(label).nl))

/** Normalises a value for comparison: relations as ids, and null for undefined. */
function bare(field: FlattenedField, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((one) => bare(field, one))
  if (typeof value !== 'object' || value instanceof Date) return value
  if (field.type === 'relationship' || field.type === 'upload') return rowOf(value).id ?? value
  if (!('flattenedFields' in field)) return value
  const inside = rowOf(value)
  return field.flattenedFields.map((inner) => bare(inner, inside[inner.name]))
}
