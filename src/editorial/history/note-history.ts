import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, Field } from 'payload'
import { localeOr } from '#src/domain/locales.ts'
import { rowOf } from '#src/domain/row.ts'
import { refusal } from '../parts/refusal.ts'

/**
 * Records who saves and which language was changed. Refuses a save that is based on an older version than the current
 * one, because it would overwrite the changes of a colleague.
 */
export const noteHistory: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const { basedOn, ...rest } = data
  // Publishing a version is not a change of its text.
  if (req.context.publishAs) return rest
  if (operation === 'update' && typeof basedOn === 'number' && Date.parse(originalDoc?.updatedAt) > basedOn) {
    throw refusal('changedMeanwhile')
  }
  const locale = localeOr(req.locale)
  const isChanged = !isDeepStrictEqual(texts(collection.fields, rest), texts(collection.fields, originalDoc ?? {}))
  const isSameNote = operation === 'update' && rest.changeNote === originalDoc?.changeNote
  return {
    ...rest,
    ...(req.user ? { changedBy: req.user.id } : {}),
    // A note belongs to one version: an unchanged one was written for the previous version.
    ...(isSameNote ? { changeNote: null } : {}),
    textChangedAt: { ...originalDoc?.textChangedAt, ...(isChanged ? { [locale]: new Date().toISOString() } : {}) },
  }
}

/** Only the texts of one language, in the order of the fields. */
function texts(fields: readonly Field[], data: Record<string, unknown>): unknown[] {
  return fields.flatMap((field): unknown[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => texts(tab.fields, 'name' in tab && tab.name ? rowOf(data[tab.name]) : data))
    }
    if (!('name' in field)) return 'fields' in field ? texts(field.fields, data) : []
    const value = data[field.name ?? '']
    if ('localized' in field && field.localized) return field.name === 'publicNote' ? [] : [value || null]
    if (field.type === 'group') return texts(field.fields, rowOf(value))
    if (field.type === 'array') return rows(value).flatMap((row) => texts(field.fields, row))
    if (field.type === 'blocks') {
      return rows(value).flatMap((row) =>
        texts(field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [], row),
      )
    }
    return []
  })
}

const rows = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])
