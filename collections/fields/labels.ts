import type { AdminWords } from '#src/domain/admin-language.ts'

/** A label in the two languages of the admin. */
export const label = (nl: string, en: string): AdminWords => ({ nl, en })
