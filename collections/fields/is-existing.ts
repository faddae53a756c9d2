import type { Condition } from 'payload'

/** For fields that exist only after the document was created. */
export const isExisting: Condition = (_data, _siblings, { operation }) => operation !== 'create'
