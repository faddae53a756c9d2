import { hash } from 'node:crypto'
import MiniSearch from 'minisearch'
import type { Entry, Locale, Published } from '#src/answers/types.ts'
import type { Compounds } from './compounds.ts'
import { FIELDS, fieldsOf } from './fields.ts'
import { compoundsOf, remembering, STEMMERS } from './language.ts'

type Indexed = { id: string; entry: Entry } & Record<keyof typeof FIELDS, string>
type Index = { engine: MiniSearch<Indexed>; marks: Map<string, string> }
export type Catalogue = Index & { compounds: Compounds; madeFor: Published }

const catalogues = new Map<Locale, Catalogue>()

/** Everything that can be found now. Only what changed since the last time is indexed anew, so that a publication stays cheap. */
export function catalogueOf({ published, locale }: { published: Published; locale: Locale }): Catalogue {
  const before = catalogues.get(locale)
  if (before?.madeFor === published) return before
  const { engine, marks } = before ?? newIndex()
  const entries = published.entries(locale)
  bringUpToDate({ engine, marks, entries, locale })
  const catalogue = { engine, marks, compounds: compoundsOf({ locale, entries }), madeFor: published }
  catalogues.set(locale, catalogue)
  return catalogue
}

const newIndex = (): Index => ({
  engine: new MiniSearch({
    fields: Object.keys(FIELDS),
    storeFields: ['entry'],
    // The fields hold words that are ready to compare.
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
    searchOptions: {
      boost: FIELDS,
      // Many keywords make a product no less fitting.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  }),
  marks: new Map(),
})

type Changes = Index & { entries: readonly Entry[]; locale: Locale }

function bringUpToDate({ engine, marks, entries, locale }: Changes): void {
  const gone = new Set(marks.keys())
  const stem = remembering(STEMMERS[locale])
  for (const entry of entries) {
    const id = `${entry.kind}:${entry.id}`
    const mark = hash('sha1', JSON.stringify(entry))
    gone.delete(id)
    if (marks.get(id) === mark) continue
    if (marks.has(id)) engine.discard(id)
    engine.add({ id, entry, ...fieldsOf({ entry, stem }) })
    marks.set(id, mark)
  }
  for (const id of gone) {
    engine.discard(id)
    marks.delete(id)
  }
}
