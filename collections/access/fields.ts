import type { Field, FieldAccess } from 'payload'
import { may } from './roles.ts'
import type { Action, Subject } from './table.ts'

/** Internal text: who writes it is another matter than who writes what residents read. */
const INTERNAL = new Set(['internal', 'toelichting'])

/**
 * Gives each field the rights of the table. A field that already says who may write it keeps that. What somebody may
 * not write stays as it was, silently: Payload drops it from what was sent.
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

/** Also within a group: a copy of a document takes the parts of a group over one by one. */
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
