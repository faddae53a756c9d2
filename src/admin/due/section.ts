import type { PayloadRequest } from 'payload'
import { type AdminWords, adminLanguage } from '#src/domain/admin-language.ts'

/** An open item: where it is, and why it needs attention. */
export type Item = { title: string; href: string; note: string; isMine?: boolean }

/**
 * A section of "Te beoordelen": a file in `sections/` and a line in `sections.ts`. It reads as the user of `req`
 * (`overrideAccess: false`), and is empty for users without a task there.
 */
export type Section = {
  /** Its anchor on the page: #links */
  key: string
  heading: AdminWords
  load: (args: { req: PayloadRequest; now: number; language: string; say: Say; adminUrl: string }) => Promise<Item[]>
}

/** Picks the text in the language of the admin. */
export type Say = (words: AdminWords) => string
export type Filled = { key: string; heading: string; items: Item[] }

/** The sections with open items for this user. */
export async function fillSections({
  sections,
  req,
  language,
}: {
  sections: readonly Section[]
  req: PayloadRequest
  language: string
}): Promise<Filled[]> {
  const say: Say = (words) => words[adminLanguage(language)]
  const args = { req, now: Date.now(), language, say, adminUrl: req.payload.config.routes.admin }
  const filled = await Promise.all(
    sections.map(async ({ key, heading, load }) => ({ key, heading: say(heading), items: await load(args) })),
  )
  return filled.filter(({ items }) => items.length > 0)
}
