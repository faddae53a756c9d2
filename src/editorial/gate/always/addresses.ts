import { wrongAddress } from '#collections/fields/address.ts'
import type { Place } from '#collections/reading/places.ts'
import { isTree, linksIn, textOf } from '#collections/reading/rich-text.ts'
import { findingAt, type Rule } from '../finding.ts'

/** Every link has an address that is safe and unambiguous for browsers. A draft may hold an incomplete one. */
export const goodAddresses: Rule = ({ places }) =>
  places.flatMap((place) => wrongAt(place).map((message) => findingAt(place, { rule: 'address', message })))

function wrongAt({ field, value }: Place): string[] {
  if (!isTree(value)) {
    const wanted = field.custom?.address
    return wanted ? [wrongAddress({ address: value, wanted })].filter((message) => message !== null) : []
  }
  return linksIn(value)
    .filter(({ fields }) => fields?.linkType !== 'internal')
    .flatMap((link) => {
      const wrong = wrongAddress({ address: link.fields?.url, wanted: 'any' })
      return wrong ? [`De link “${textOf(link).trim()}” gaat nergens heen. ${wrong}`] : []
    })
}
