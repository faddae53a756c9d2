import type { Published } from '#src/answers/model/published.ts'
import type { Entry, Locale } from '#src/answers/model/types.ts'
import { catalogueOf } from './catalogue.ts'
import { STEMMERS } from './language.ts'
import { queriesFor } from './query.ts'

/** With fewer results than this for all words, results for some of the words are added. */
const FEW = 3

/** The entries that match a search, best first. */
export function search(args: { published: Published; locale: Locale; query: string }): Entry[] {
  const { published, locale, query } = args
  const { engine, compounds } = catalogueOf({ published, locale })
  const boostDocument = boostFor({ published, locale })
  const finds = (part: Parameters<typeof engine.search>[0]) => engine.search(part).length > 0
  const found = new Map<string, Entry>()
  for (const wanted of queriesFor({ query, stem: STEMMERS[locale], compounds, finds })) {
    if (found.size >= FEW) break
    for (const { id, entry } of engine.search(wanted, { boostDocument })) found.set(id, found.get(id) ?? entry)
  }
  return [...found.values()]
}

/** A product ranks above a question about it, and a popular entry above others. */
function boostFor({ published, locale }: { published: Published; locale: Locale }) {
  const topTasks = new Set(published.site(locale).topTasks.map(({ slug }) => slug))
  return (_id: unknown, _term: string, stored?: Record<string, unknown>): number => {
    const entry = stored?.entry as Entry | undefined
    if (entry?.kind === 'question') return 0.5
    return entry?.kind === 'product' && topTasks.has(entry.slug) ? 1.2 : 1
  }
}
