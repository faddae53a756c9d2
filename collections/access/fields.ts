import type { Field, FieldAccess } from 'payload'
import { may } from './roles.ts'
import type { Action, Subject } from './table.ts'

/** Internal text has its own right: `annotate` instead of `write`. */
const INTERNAL = new Set(['internal', 'toelichting'])

/**
 * Gives each field the rights of the table; a field with its own access rule keeps that. Payload silently drops values
 * that the user may not write.
 */
export function withRights({ fields, subject }: { fields: Field[]; subject: Subject }): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) =>
        'name' in tab ? tab : { ...tab, fields: withRights({ fields: tab.fields, subject }) },
      )
      return { ...field, tabs } as Field
    }
    if ('fields' in field && !('name' in field))
      return { ...field, fields: withRights({ fields: field.fields, subject }) } as Field
    if (!('name' in field) || field.type === 'ui') return field
    return allowing(field, fieldMay({ subject, action: INTERNAL.has(field.name ?? '') ? 'annotate' : 'write' }))
  })
}

/** Subfields too: when Payload copies a document it checks the parts of a group one by one. */
function allowing(field: Field, allowed: FieldAccess): Field {
  const access = { create: allowed, update: allowed, ...('access' in field ? field.access : {}) }
  const isWhole = field.type === 'group' || ('fields' in field && !('name' in field))
  const parts = isWhole ? { fields: field.fields.map((part) => allowing(part, allowed)) } : {}
  return ('name' in field ? { ...field, ...parts, access } : { ...field, ...parts }) as Field
}

const fieldMay =
  ({ subject, action }: { subject: Subject; action: Action }): FieldAccess =>
  ({ req }) =>
    may({ req, action, subject })
