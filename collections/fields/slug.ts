import type { Field, FieldHook } from 'payload'
import { isExisting } from './is-existing.ts'
import { label } from './labels.ts'

type SlugFieldsInput = {
  from?: string
  /** Slugs that are not accepted. */
  taken?: ReadonlySet<string>
}

/**
 * The slug and its earlier values. When the slug of a published document changes, the old one moves to `oldSlugs`, and
 * the website redirects from it.
 */
export const slugFields = ({ from = 'title', taken = new Set() }: SlugFieldsInput = {}): Field[] => [
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: label('Adres', 'Address'),
    validate: (value: string | null | undefined) => {
      if (typeof value !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
        return 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld paspoort-aanvragen.'
      if (taken.has(value))
        return `Op dit adres staat al een pagina van het systeem zelf. Kies een ander, bijvoorbeeld over-${value}.`
      return true
    },
    hooks: { beforeValidate: [slugFrom(from)], beforeDuplicate: [copySlug] },
    admin: {
      position: 'sidebar',
      description: label(
        'Het laatste deel van het webadres. Leeg? Dan maken wij het van de titel.',
        'The last part of the web address. Empty? Then we make it from the title.',
      ),
    },
  },
  {
    name: 'oldSlugs',
    type: 'text',
    hasMany: true,
    label: label('Oude adressen', 'Old addresses'),
    hooks: { beforeChange: [keepOldSlug], beforeDuplicate: [() => []] },
    admin: {
      position: 'sidebar',
      condition: isExisting,
      description: label(
        'Adressen die eerder werkten. Ze verwijzen door naar het adres van nu.',
        'Addresses that worked before. They redirect to the present one.',
      ),
    },
  },
]

/** "Wat kost één paspoort?" becomes "wat-kost-een-paspoort". */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '')
}

function slugFrom(field: string): FieldHook {
  return ({ value, data }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    const source = data?.[field]
    return typeof source === 'string' ? slugify(source) : value
  }
}

const copySlug: FieldHook = ({ value }) => (typeof value === 'string' ? `${value}-kopie` : value)

const keepOldSlug: FieldHook = ({ value, data, originalDoc }) => {
  const old: string[] = Array.isArray(value) ? value : (originalDoc?.oldSlugs ?? [])
  const before = originalDoc?.slug
  const now = data?.slug
  const isChanged = typeof before === 'string' && typeof now === 'string' && before !== now
  return [...new Set(isChanged ? [...old, before] : old)].filter((slug) => slug !== now)
}
