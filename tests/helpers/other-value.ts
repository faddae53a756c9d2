import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** Input for test values: a word that occurs nowhere else, and ids of documents to refer to. */
export type Made = { mark: string; ids: Record<string, string[]> }

/** A value for each field that differs from the current one. It need not be valid, because drafts are not validated. */
export function otherValues({ fields, now, made }: { fields: FlattenedField[]; now: Data; made: Made }): Data {
  return Object.fromEntries(
    fields
      .filter((field) => field.name !== 'id' && !('virtual' in field && field.virtual))
      .map((field) => [field.name, otherValue({ field, now: now[field.name], made })]),
  )
}

function otherValue({ field, now, made }: { field: FlattenedField; now: unknown; made: Made }): unknown {
  const inside = (fields: FlattenedField[], current: unknown) =>
    otherValues({ fields, now: (current ?? {}) as Data, made })
  const isFilled = Array.isArray(now) && now.length > 0
  const many = 'hasMany' in field && field.hasMany
  switch (field.type) {
    case 'group':
    case 'tab':
      return inside(field.flattenedFields, now)
    case 'array':
      return isFilled ? [] : [inside(field.flattenedFields, {})]
    case 'blocks': {
      const block = field.blocks[0]
      return isFilled || !block ? [] : [{ ...inside(block.flattenedFields, {}), blockType: block.slug }]
    }
    case 'checkbox':
      return !now
    case 'number':
      return 70_000 + Math.floor(Math.random() * 10_000)
    case 'date':
      return now === DAYS[0] ? DAYS[1] : DAYS[0]
    case 'select': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const other = values.find((value) => value !== now && !(Array.isArray(now) && now.includes(value)))
      return many ? [other] : other
    }
    case 'relationship':
    case 'upload': {
      const polymorphic = Array.isArray(field.relationTo)
      const kind = String(polymorphic ? field.relationTo[0] : field.relationTo)
      const known = made.ids[kind] ?? []
      const current = polymorphic ? (now as { value?: unknown } | null)?.value : now
      const id = known.find((candidate) => candidate !== current)
      const value = polymorphic ? { relationTo: kind, value: id } : id
      return many ? (isFilled ? [] : [value]) : value
    }
    case 'richText':
      return paragraph(made.mark)
    case 'json':
      return { mark: made.mark }
    default:
      return many ? [made.mark] : wordFor(field.name, made.mark)
  }
}

/** Fields for addresses get a word in the form of an address, because some are validated. */
function wordFor(name: string, mark: string): string {
  if (name === 'path') return `/${mark}`
  return /url|uri$/i.test(name) ? `https://example.nl/${mark}` : mark
}

const DAYS = ['2031-01-01T00:00:00.000Z', '2031-02-01T00:00:00.000Z']

export const paragraph = (text: string) => {
  const base = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const words = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  return { root: { type: 'root', ...base, children: [{ type: 'paragraph', ...base, children: [words] }] } }
}
