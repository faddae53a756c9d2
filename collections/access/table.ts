import { recordOf } from '#src/domain/codes.ts'
import type { Role } from '#src/domain/roles.ts'
import { CONTENT_SLUGS } from '../raw.ts'

/**
 * What users may do with content. `write` is for the text residents read, `annotate` for internal text; `publish`
 * covers approving, sending back, publishing, scheduling and taking down. `read` includes drafts and internal text.
 */
export const ACTIONS = ['read', 'create', 'write', 'annotate', 'remove', 'submit', 'publish'] as const
export type Action = (typeof ACTIONS)[number]

/** Content, and the two subjects without drafts: pictures and the site itself. */
export const SUBJECTS = [...CONTENT_SLUGS, 'media', 'site'] as const
export type Subject = (typeof SUBJECTS)[number]

const EVERYTHING: readonly Action[] = ACTIONS
const READ: readonly Action[] = ['read']
const WRITE: readonly Action[] = ['read', 'create', 'write', 'remove', 'submit']

const forAll = (actions: readonly Action[]) => recordOf(SUBJECTS, () => actions)

/** Which role may do what. Every access check uses this table, and a test walks through it. */
export const MAY: Record<Role, Record<Subject, readonly Action[]>> = {
  beheerder: forAll(EVERYTHING),
  eindredacteur: forAll(EVERYTHING),
  redacteur: {
    ...forAll(READ),
    products: WRITE,
    questions: WRITE,
    journeys: WRITE,
    pages: WRITE,
    facts: WRITE,
    media: ['read', 'create'],
  },
  kennisredacteur: {
    ...forAll(READ),
    products: ['read', 'annotate', 'submit'],
    questions: [...WRITE, 'annotate'],
  },
  // The desk reads published content through the answers, and needs no access here.
  medewerker: forAll([]),
}
