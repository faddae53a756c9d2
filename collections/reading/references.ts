import { rowOf } from '#src/domain/row.ts'
import { type ContentSlug, isContentSlug, type LexicalTree } from '../raw.ts'
import type { Place } from './places.ts'
import { factIdsIn, idOf, isTree, linksIn } from './rich-text.ts'

/** A reference from a field to a document. */
export type Reference = { place: Place; collection: ContentSlug; id: string; isLink: boolean }

/** All references of a document: relations, internal links and facts in text. */
export function referencesIn(places: readonly Place[]): Reference[] {
  return places.flatMap((place) => (isTree(place.value) ? inText(place, place.value) : inRelation(place)))
}

/** The documents that the links of a text refer to. */
export const linkTargetsIn = (tree: LexicalTree): Pick<Reference, 'collection' | 'id'>[] =>
  linksIn(tree).flatMap(({ fields }) => {
    const target = fields?.linkType === 'internal' ? rowOf(fields.doc) : {}
    return isContentSlug(target.relationTo) ? [{ collection: target.relationTo, id: idOf(target.value) }] : []
  })

function inText(place: Place, tree: LexicalTree): Reference[] {
  const links = linkTargetsIn(tree).map((target) => ({ ...target, place, isLink: true }))
  const facts = factIdsIn(tree).map((id) => ({ place, collection: 'facts' as const, id, isLink: false }))
  return [...links, ...facts]
}

function inRelation(place: Place): Reference[] {
  const { field, value } = place
  if (field.type !== 'relationship' || !isContentSlug(field.relationTo)) return []
  const collection = field.relationTo
  const ids = (Array.isArray(value) ? value : [value]).map(idOf).filter(Boolean)
  return ids.map((id) => ({ place, collection, id, isLink: false }))
}
