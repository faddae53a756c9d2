import type { PayloadRequest } from 'payload'
import { type AdminWords, adminLanguage } from '#src/domain/admin-language.ts'

/** One thing that waits: where it is, and why it waits. */
export type Item = { title: string; href: string; note: string; isMine?: boolean }

/**
 * A part of "Te beoordelen". A new one is a file in `sections/` and a line in `sections.ts`. It reads as the user in `req`
 * (`overrideAccess: false`), and gives nothing for who has nothing to do with it.
 */
export type Section = {
  /** Its place on the page: #links */
  key: string
  heading: AdminWords
  load: (args: { req: PayloadRequest; now: number; language: string; say: Say; adminUrl: string }) => Promise<Item[]>
}

/** Chooses between the two languages of the admin. */
export type Say = (words: AdminWords) => string
export type Filled = { key: string; heading: string; items: Item[] }

/** The sections in which something waits for this user. */
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
