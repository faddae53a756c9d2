import { SECTION_NAMES, SECTIONS } from '#src/domain/sections.ts'
import type { Content, LexicalTree, Localised, RawProduct } from '../model/raw.ts'
import { type Targeted, targetOf } from '../model/target.ts'
import type { Entry, Locale } from '../model/types.ts'
import { excerptOf } from './excerpt.ts'
import { languageOf, type Resolve } from './resolve.ts'

/** The search entry of every document. Running text is not resolved, which keeps this cheap with many products. */
export function entriesOf({ content, resolve }: { content: Content; resolve: Resolve }): Entry[] {
  const { locale } = resolve
  const entries: Entry[] = []
  for (const id of content.products.keys()) {
    const product = resolve.product(id)
    if (product) entries.push(entry({ kind: 'product', collection: 'products', id, document: product, locale }))
  }
  for (const [id, journey] of content.journeys) {
    entries.push(entry({ kind: 'journey', collection: 'journeys', id, document: journey, locale }))
  }
  for (const [id, page] of content.pages) {
    entries.push(entry({ kind: 'page', collection: 'pages', id, document: page, locale }))
  }
  for (const [id, question] of content.questions) {
    // A question has no page on the website: its entry leads to the page of its product.
    const product = (question.products ?? []).map(resolve.product).find((found) => found !== null)
    if (!product) continue
    const found = entry({
      kind: 'question',
      collection: 'products',
      id,
      document: { ...question, title: question.question, slug: product.slug },
      locale,
    })
    entries.push({
      ...found,
      slug: question.slug,
      summary: product.title?.[languageOf({ title: product.title, locale })] ?? '',
    })
  }
  return entries
}

type Rich = Localised<LexicalTree>
type Findable = {
  slug: string
  title: Localised<string>
  summary?: Localised<string>
  keywords?: Localised<string[]>
  sections?: RawProduct['sections']
  introduction?: Rich
  answer?: Rich
}
type EntryInput = { kind: Entry['kind']; collection: Targeted; id: string; document: Findable; locale: Locale }

function entry({ kind, collection, id, document, locale }: EntryInput): Entry {
  const textLocale = languageOf({ title: document.title, locale })
  return {
    kind,
    id,
    slug: document.slug,
    title: document.title?.[textLocale] ?? '',
    summary: document.summary?.[textLocale] ?? '',
    keywords: document.keywords?.[textLocale] ?? [],
    text: excerptOf([
      { tree: (document.introduction ?? document.answer)?.[textLocale], search: 'beginning' },
      ...SECTION_NAMES.map((name) => ({
        tree: document.sections?.[name]?.[textLocale],
        search: SECTIONS[name].search,
      })),
    ]),
    locale,
    textLocale,
    page: targetOf({ collection, slug: document.slug }),
  }
}
