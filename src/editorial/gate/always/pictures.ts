import type { Place } from '#collections/reading/places.ts'
import { idOf, isTree, nodesOf } from '#collections/reading/rich-text.ts'
import { findingAt, type Rule } from '../finding.ts'

const FILE_NAME = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i

/** Every picture has a text alternative. */
export const pictureTexts: Rule = ({ places, context: { pictures } }) =>
  places.flatMap((place) =>
    picturesAt(place).flatMap((id) => {
      const text = pictures.get(id)?.[place.locale ?? 'nl'] ?? pictures.get(id)?.nl ?? ''
      if (text.trim() && !FILE_NAME.test(text.trim())) return []
      const message = 'Bij een afbeelding staat niet wat erop staat. Vul dat in bij de afbeelding.'
      return [findingAt(place, { rule: 'picture-text', message })]
    }),
  )

function picturesAt({ field, value }: Place): string[] {
  if (isTree(value))
    return nodesOf(value)
      .filter(({ type }) => type === 'upload')
      .map((node) => idOf(node.value))
  return field.type === 'upload' ? (Array.isArray(value) ? value : [value]).map(idOf).filter(Boolean) : []
}
