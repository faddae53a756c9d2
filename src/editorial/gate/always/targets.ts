import type { ContentSlug } from '#collections/raw.ts'
import { type Reference, referencesIn } from '#collections/reading/references.ts'
import { type Finding, findingAt, type Rule } from '../finding.ts'

/** Lists that leave out unpublished documents, and show them as soon as they are published. */
const APPEARS_LATER = new Set(['related', 'relatedRights', 'products', 'themes'])

const KINDS: Record<ContentSlug, string> = {
  products: 'Het product',
  questions: 'De vraag',
  journeys: 'De gebeurtenis',
  themes: 'Het thema',
  pages: 'De pagina',
  facts: 'Het feit',
  channels: 'Het kanaal',
  locations: 'De locatie',
}

/** Every document that this one refers to exists and is published. */
export const targetsPublished: Rule = ({ collection, document, places, context: { targets } }) =>
  referencesIn(places).flatMap((reference): Finding[] => {
    const { place, id } = reference
    const isItself = reference.collection === collection && id === document.id
    const target = targets[reference.collection].get(id)
    if (isItself || target?.isPublished) return []
    if (!target)
      return [
        findingAt(place, {
          rule: 'target-gone',
          message: `${whatOf(reference)} bestaat niet meer. Haal de verwijzing weg.`,
        }),
      ]
    return [
      findingAt(place, {
        rule: 'target-published',
        severity: APPEARS_LATER.has(place.path) ? 'warning' : 'error',
        message: `${KINDS[reference.collection]} “${target.title}” is niet gepubliceerd. Publiceer dat eerst, of haal de verwijzing weg.`,
      }),
    ]
  })

const whatOf = ({ collection, isLink }: Reference): string =>
  isLink ? 'Waar deze link naartoe gaat,' : `${KINDS[collection]} dat hier stond,`
