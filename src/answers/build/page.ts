import type { RawPage, RawPageBlock } from '../model/raw.ts'
import type { Locale, Page, PageBlock } from '../model/types.ts'
import { languageOf, type Resolve } from './resolve.ts'

/** Makes a page that editors composed from blocks. */
export function makePage(args: { page: RawPage; resolveFor: (locale: Locale) => Resolve; locale: Locale }): Page {
  const { page, resolveFor, locale } = args
  const textLocale = languageOf({ title: page.title, locale })
  return {
    kind: 'page',
    slug: page.slug,
    title: page.title?.[textLocale] ?? '',
    summary: page.summary?.[textLocale] ?? '',
    locale,
    textLocale,
    blocks: (page.blocks ?? []).map((block) =>
      makeBlock({ block, resolve: resolveFor(textLocale), inPage: resolveFor(locale) }),
    ),
  }
}

function makeBlock({ block, resolve, inPage }: { block: RawPageBlock; resolve: Resolve; inPage: Resolve }): PageBlock {
  switch (block.blockType) {
    case 'text':
      return { type: 'text', body: resolve.richText(block.body?.[resolve.locale]) }
    case 'notice':
      return { type: 'callout', tone: block.tone ?? 'info', body: resolve.richText(block.body?.[resolve.locale]) }
    case 'productList':
      return {
        type: 'productList',
        title: resolve.text(block.title),
        products: inPage.references('products', block.products),
      }
    case 'contact':
      return {
        type: 'contact',
        title: resolve.text(block.title),
        channels: (block.channels ?? []).map(resolve.channel).filter((found) => found !== null),
      }
    case 'lifeEvents':
      return {
        type: 'lifeEvents',
        title: resolve.text(block.title),
        journeys: inPage.references('journeys', block.journeys),
      }
  }
}
