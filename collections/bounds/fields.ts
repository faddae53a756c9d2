import type { Field } from 'payload'

/**
 * Defaults, far above normal use; a field overrides them with `maxLength`, `maxRows`, or `custom.most` for rich text.
 */
const CHARACTERS: Partial<Record<Field['type'], number>> = {
  text: 300,
  email: 254,
  code: 5_000,
  textarea: 5_000,
  richText: 20_000,
  json: 20_000,
}
const ROWS = 100
/** Web addresses may be long. */
const ADDRESS = 2_000

export type Most = { characters?: number; rows?: number }

/** The limits of a field: characters of each text, rows of each list. Empty for fields of fixed size. */
export function mostOf(field: Field): Most {
  const most: Most = {}
  const isList = ['array', 'blocks'].includes(field.type) || ('hasMany' in field && field.hasMany)
  if (isList) most.rows = ('maxRows' in field && field.maxRows) || ROWS
  const isAddress = 'name' in field && /ur[il]$/i.test(field.name ?? '')
  const characters = isAddress && field.type === 'text' ? ADDRESS : CHARACTERS[field.type]
  if (characters) most.characters = ('maxLength' in field && field.maxLength) || field.custom?.most || characters
  return most
}

/** Sets `maxRows` on each list, so that the admin stops offering new rows at the limit. */
export function withMostRows(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    const { rows } = mostOf(field)
    const own = rows ? { ...field, maxRows: rows } : { ...field }
    if ('fields' in own) Object.assign(own, { fields: withMostRows(own.fields) })
    if ('tabs' in own) own.tabs = own.tabs.map((tab) => ({ ...tab, fields: withMostRows(tab.fields) }))
    if ('blocks' in own) own.blocks = own.blocks.map((block) => ({ ...block, fields: withMostRows(block.fields) }))
    return own as Field
  })
}
