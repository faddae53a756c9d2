import type { Field } from 'payload'

/** Who changed what and why: filled by the history room. */
export const historyFields: Field[] = []
