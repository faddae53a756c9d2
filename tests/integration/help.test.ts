import type { Block, Field } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../helpers/payload.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Payload's own, which it shows in its own way or not at all. */
const NOT_OURS = new Set(['_status', 'id', 'email', 'sessions', 'blockName'])

it('every field that an editor sees has help beside it, and every list a name for its rows, in Dutch and in English', () => {
  const { collections, globals } = database.payload.config
  const ours = [...collections, ...globals].filter(({ slug, admin }) => !slug.startsWith('payload-') && !admin.hidden)
  expect(ours.length).toBeGreaterThan(15)
  expect(ours.flatMap(({ fields, slug }) => withoutHelp(fields, slug))).toEqual([])
})

function withoutHelp(fields: readonly (Field | Block)[], at: string): string[] {
  return fields.flatMap((field): string[] => {
    if ('slug' in field) return withoutHelp(field.fields, `${at}.${field.slug}`)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => withoutHelp(tab.fields, at))
    const path = 'name' in field ? `${at}.${field.name}` : at
    const inner = [...('fields' in field ? field.fields : []), ...('blocks' in field ? field.blocks : [])]
    if (isUnseen(field)) return []
    const own = 'name' in field && !(hasHelp(field) && hasName(field)) ? [path] : []
    return [...own, ...withoutHelp(inner, path)]
  })
}

/** What a row of a list is called: otherwise its button says "Voeg Proactivity toe". */
const hasName = (field: Field): boolean => field.type !== 'array' || hasBoth(field.labels?.singular)

/** The field that only sends along what the editor had before him shows nothing either. */
const isUnseen = (field: Field): boolean =>
  field.type === 'ui' ||
  Boolean(field.hidden || field.admin?.hidden) ||
  ('name' in field && (NOT_OURS.has(field.name ?? '') || field.name === 'basedOn'))

const hasHelp = ({ admin }: Field): boolean => hasBoth(admin && 'description' in admin ? admin.description : undefined)

const hasBoth = (words: unknown): boolean =>
  ['nl', 'en'].every((language) => Boolean((words as Record<string, string> | undefined)?.[language]))
