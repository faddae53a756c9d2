import { hash } from 'node:crypto'
import MiniSearch from 'minisearch'
import type { Published } from '#src/answers/model/published.ts'
import type { Entry, Locale } from '#src/answers/model/types.ts'
import type { Compounds } from './compounds.ts'
import { FIELDS, fieldsOf } from './fields.ts'
import { compoundsOf, memoised, STEMMERS } from './language.ts'

type Indexed = { id: string; entry: Entry } & Record<keyof typeof FIELDS, string>
type Index = { engine: MiniSearch<Indexed>; fingerprints: Map<string, string> }
export type Catalogue = Index & { compounds: Compounds; madeFor: Published }

/** Entries indexed at once before other work gets the event loop: about 20 ms. */
const CHUNK = 25

type Kept = { indexes: Map<Locale, Index>; catalogues: Map<Locale, Catalogue> }

/** Per snapshot: two in one process, such as a preview and the published content, must not find each other's content. */
const kept = new WeakMap<object, Kept>()

function keptBy({ source }: Published): Kept {
  const known = kept.get(source) ?? { indexes: new Map(), catalogues: new Map() }
  kept.set(source, known)
  return known
}

/**
 * The search index of the current content. Only entries that changed are indexed again, so that a publication stays cheap.
 */
export function catalogueOf({ published, locale }: { published: Published; locale: Locale }): Catalogue {
  const { indexes, catalogues } = keptBy(published)
  const before = catalogues.get(locale)
  if (before?.madeFor === published) return before
  const index = indexOf({ indexes, locale })
  const entries = published.entries(locale)
  const stem = memoised(STEMMERS[locale])
  for (const entry of entries) take({ ...index, entry, stem })
  dropWhatIsGone({ ...index, entries })
  const catalogue = { ...index, compounds: compoundsOf({ locale, entries }), madeFor: published }
  catalogues.set(locale, catalogue)
  return catalogue
}

/** Builds the index beforehand, in chunks with room for requests in between, so that no search has to wait for it. */
export async function prepareCatalogue({ published, locale }: { published: Published; locale: Locale }): Promise<void> {
  const { indexes, catalogues } = keptBy(published)
  const before = catalogues.get(locale)
  if (before?.madeFor === published) return
  const index = indexOf({ indexes, locale })
  const entries = published.entries(locale)
  const stem = memoised(STEMMERS[locale])
  for (let at = 0; at < entries.length; at += CHUNK) {
    for (const entry of entries.slice(at, at + CHUNK)) take({ ...index, entry, stem })
    await new Promise((resolve) => setImmediate(resolve))
    // A search built the index meanwhile, perhaps for newer content than ours.
    if (catalogues.get(locale) !== before) return
  }
  catalogueOf({ published, locale })
}

function indexOf({ indexes, locale }: Pick<Kept, 'indexes'> & { locale: Locale }): Index {
  const index = indexes.get(locale) ?? newIndex()
  indexes.set(locale, index)
  return index
}

const newIndex = (): Index => ({
  engine: new MiniSearch({
    fields: Object.keys(FIELDS),
    storeFields: ['entry'],
    // The fields hold words that are normalised already.
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
    searchOptions: {
      boost: FIELDS,
      // A product with many keywords must not score lower for it.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  }),
  fingerprints: new Map(),
})

const idOf = ({ kind, id }: Entry): string => `${kind}:${id}`

function take({ engine, fingerprints, entry, stem }: Index & { entry: Entry; stem: (word: string) => string }): void {
  const id = idOf(entry)
  const fingerprint = hash('sha1', JSON.stringify(entry))
  if (fingerprints.get(id) === fingerprint) return
  if (fingerprints.has(id)) engine.discard(id)
  engine.add({ id, entry, ...fieldsOf({ entry, stem }) })
  fingerprints.set(id, fingerprint)
}

function dropWhatIsGone({ engine, fingerprints, entries }: Index & { entries: readonly Entry[] }): void {
  const there = new Set(entries.map(idOf))
  for (const id of fingerprints.keys()) {
    if (there.has(id)) continue
    engine.discard(id)
    fingerprints.delete(id)
  }
}
