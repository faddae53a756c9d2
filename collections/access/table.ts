import { recordOf } from '#src/domain/codes.ts'
import type { Role } from '#src/domain/roles.ts'
import { CONTENT_SLUGS } from '../raw.ts'

/**
 * What people do with content. `write` is the text residents read; `annotate` the internal text for staff; `publish`
 * is approving, sending back, publishing, planning and taking down. Reading means drafts and internal text as well.
 */
export const ACTIONS = ['read', 'create', 'write', 'annotate', 'remove', 'submit', 'publish'] as const
export type Action = (typeof ACTIONS)[number]

/** Beside the content: pictures and the site itself, which have no drafts. */
export const SUBJECTS = [...CONTENT_SLUGS, 'media', 'site'] as const
export type Subject = (typeof SUBJECTS)[number]

const EVERYTHING: readonly Action[] = ACTIONS
const READ: readonly Action[] = ['read']
const WRITE: readonly Action[] = ['read', 'create', 'write', 'remove', 'submit']

const forAll = (actions: readonly Action[]) => recordOf(SUBJECTS, () => actions)

/** Who may do what, in one table. Everything that grants or refuses looks here, and a test walks through it. */
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
  // The desk reads what is published through the answers, and has nothing to look for here.
  medewerker: forAll([]),
}
