import type { Published } from '#src/answers/model/published.ts'
import type { Entry, Locale } from '#src/answers/model/types.ts'
import { catalogueOf } from './catalogue.ts'
import { STEMMERS } from './language.ts'
import { queriesFor } from './query.ts'

/** With fewer than this that fit all words, what fits some of them follows. */
const FEW = 3

/** What fits a reader's words, best first. */
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

/** A product helps more than one question about it, and what most people come for is most often meant. */
function boostFor({ published, locale }: { published: Published; locale: Locale }) {
  const topTasks = new Set(published.site(locale).topTasks.map(({ slug }) => slug))
  return (_id: unknown, _term: string, stored?: Record<string, unknown>): number => {
    const entry = stored?.entry as Entry | undefined
    if (entry?.kind === 'question') return 0.5
    return entry?.kind === 'product' && topTasks.has(entry.slug) ? 1.2 : 1
  }
}
