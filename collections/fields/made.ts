import type { Condition } from 'payload'

/** For fields that a new document cannot have yet. */
export const isMade: Condition = (_data, _siblings, { operation }) => operation !== 'create'
