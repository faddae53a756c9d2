import type { FlattenedField, SanitizedConfig } from 'payload'

type PostProcessInput = { compiledTypes: string; config: SanitizedConfig }

/**
 * Adds to Payload's generated types which fields are localised, which the types do not say. It is a
 * `typescript.postProcess` of the config: `npm run generate` writes it, and `npm run check` reports when it is
 * outdated.
 */
export function withLocalisedFields({ compiledTypes, config }: PostProcessInput): string {
  const lines = [...config.collections, ...config.globals].flatMap(({ slug, flattenedFields }) => {
    const paths = localisedPaths(flattenedFields).map((path) => `\n    | '${path}'`)
    return paths.length > 0 ? [`  '${slug}':${paths.join('')};`] : []
  })
  const comment = '/** The fields with a value for each language, by their paths (collections/localised-fields.ts). */'
  return `${compiledTypes}\n${comment}\nexport interface LocalisedFields {\n${lines.join('\n')}\n}\n`
}

/** The path of a row is that of its list; that of a block includes its type: 'blocks.text.body'. */
export function localisedPaths(fields: readonly FlattenedField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`
    if ('localized' in field && field.localized) return [path]
    if (field.type === 'blocks') {
      return field.blocks.flatMap(({ slug, flattenedFields }) => localisedPaths(flattenedFields, `${path}.${slug}.`))
    }
    return 'flattenedFields' in field ? localisedPaths(field.flattenedFields, `${path}.`) : []
  })
}
