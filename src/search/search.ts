import MiniSearch from 'minisearch'
import type { Entry, Locale, Published } from '#src/answers/types.ts'

export type SearchResult = Pick<Entry, 'kind' | 'slug' | 'title' | 'summary' | 'path'>

type Index = { engine: MiniSearch; known: Map<string, string>; madeFor: Published | null }

/** What fits a reader's words, best first. Forgives a typing error in words of five letters or more. */
export function search(args: { published: Published; locale: Locale; query: string }): SearchResult[] {
  const { published, locale, query } = args
  const { engine } = bringUpToDate({ index: indexes[locale], published, locale })
  return engine.search(query).map(({ kind, slug, title, summary, path }) => ({ kind, slug, title, summary, path }))
}

const newIndex = (): Index => ({
  engine: new MiniSearch({
    fields: ['title', 'keywords', 'summary'],
    storeFields: ['kind', 'slug', 'title', 'summary', 'path'],
    searchOptions: {
      boost: { title: 4, keywords: 3 },
      // Who looks for a subject, is helped more by the product than by one question about it.
      boostDocument: (_id, _term, stored) => (stored?.kind === 'question' ? 0.5 : 1),
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  }),
  known: new Map(),
  madeFor: null,
})

const indexes: Record<Locale, Index> = { nl: newIndex(), en: newIndex() }

/** Only what changed since the last search is indexed anew, so that a publication stays cheap with many products. */
function bringUpToDate({ index, published, locale }: { index: Index; published: Published; locale: Locale }): Index {
  if (index.madeFor === published) return index
  const gone = new Set(index.known.keys())
  for (const entry of published.entries(locale)) {
    const id = `${entry.kind}:${entry.id}`
    const text = JSON.stringify(entry)
    gone.delete(id)
    if (index.known.get(id) === text) continue
    if (index.known.has(id)) index.engine.discard(id)
    index.engine.add({ ...entry, id, keywords: entry.keywords.join(' ') })
    index.known.set(id, text)
  }
  for (const id of gone) {
    index.engine.discard(id)
    index.known.delete(id)
  }
  index.madeFor = published
  return index
}
