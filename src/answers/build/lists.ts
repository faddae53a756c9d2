import { inContactOrder } from '../model/contact-order.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Published } from '../model/published.ts'
import type { Content } from '../model/raw.ts'
import type { Locale, Reference, Theme } from '../model/types.ts'
import { makeQuestion } from './answer.ts'
import { entriesOf } from './entries.ts'
import { memo } from './memo.ts'
import { makePage } from './page.ts'
import type { Resolve } from './resolve.ts'
import { byTitle, inOrder, type Slugs } from './view-indexes.ts'

type ListsOfInput = { content: Content; resolveFor: (locale: Locale) => Resolve; slugs: () => Slugs }
type Lists = Pick<
  Published,
  'products' | 'journeys' | 'themes' | 'theme' | 'channels' | 'channel' | 'page' | 'questions' | 'entries'
>

/** The lists of published documents in reading order, and what the lists refer to besides products and life events. */
export function listsOf({ content, resolveFor, slugs }: ListsOfInput): Lists {
  const list = memo((kind: 'products' | 'journeys' | 'themes', locale: Locale): readonly Reference[] => {
    const ids = kind === 'products' ? [...content.products.keys()] : inOrder(content[kind])
    const found = resolveFor(locale).references(kind, ids)
    return deepFreeze(kind === 'products' ? found.sort(byTitle(locale)) : found)
  })
  const theme = memo((id: string, locale: Locale) => themeOf({ content, resolve: resolveFor(locale), id }))
  const page = memo((id: string, locale: Locale) => {
    const found = content.pages.get(id)
    return found ? deepFreeze(makePage({ page: found, resolveFor, locale })) : null
  })
  const idOf = (kind: 'themes' | 'channels' | 'pages', slug: string) => slugs().now[kind].get(slug) ?? ''
  return {
    products: (locale) => list('products', locale),
    journeys: (locale) => list('journeys', locale),
    themes: (locale) => list('themes', locale),
    theme: (slug, locale) => theme(idOf('themes', slug), locale),
    channels: memo((locale: Locale) => {
      const found = inOrder(content.channels).map(resolveFor(locale).channel)
      return Object.freeze(inContactOrder(found.filter((channel) => channel !== null)))
    }),
    channel: (slug, locale) => resolveFor(locale).channel(idOf('channels', slug)),
    page: (slug, locale) => page(idOf('pages', slug), locale),
    questions: memo((locale: Locale) =>
      deepFreeze([...content.questions.values()].map((question) => makeQuestion({ question, resolveFor, locale }))),
    ),
    entries: memo((locale: Locale) => deepFreeze(entriesOf({ content, resolve: resolveFor(locale) }))),
  }
}

function themeOf({ content, resolve, id }: { content: Content; resolve: Resolve; id: string }): Theme | null {
  const reference = resolve.reference({ kind: 'themes', id })
  if (!reference) return null
  const within = <T extends { themes?: string[] | null }>(documents: Map<string, T>) =>
    [...documents].filter(([, { themes }]) => themes?.includes(id)).map(([key]) => key)
  return deepFreeze({
    ...reference,
    products: resolve.references('products', within(content.products)).sort(byTitle(resolve.locale)),
    journeys: resolve.references('journeys', within(content.journeys)),
  })
}
