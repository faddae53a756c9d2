import type { Block, Field } from 'payload'

/** Help texts by field path, in Dutch and English: the purpose of the field, and an example. */
export type Help = Record<string, readonly [nl: string, en: string]>

/**
 * Adds the help text to each field. The texts stand apart from the fields, so that one person can edit all words of a
 * form. A path that matches no field is an error at startup.
 */
export function withHelp({ fields, help }: { fields: Field[]; help: Help }): Field[] {
  const left = new Set(Object.keys(help))
  const helped = inside({ fields, help, left, at: '' })
  if (left.size > 0) throw new Error(`help for fields that are not there: ${[...left].join(', ')}`)
  return helped
}

type Inside = { fields: Field[]; help: Help; left: Set<string>; at: string }

function inside({ fields, help, left, at }: Inside): Field[] {
  const deeper = (inner: Field[], name?: string) =>
    inside({ fields: inner, help, left, at: name ? `${at}${name}.` : at })
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: deeper(tab.fields) })) } as Field
    const name = 'name' in field ? field.name : undefined
    const text = help[`${at}${name}`]
    left.delete(`${at}${name}`)
    return {
      ...field,
      ...(text ? { admin: { ...field.admin, description: { nl: text[0], en: text[1] } } } : {}),
      ...('fields' in field ? { fields: deeper(field.fields, name) } : {}),
      ...('blocks' in field
        ? {
            blocks: field.blocks.map((block: Block) => ({
              ...block,
              fields: deeper(block.fields, `${name}.${block.slug}`),
            })),
          }
        : {}),
    } as Field
  })
}
