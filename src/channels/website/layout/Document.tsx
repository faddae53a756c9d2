// biome-ignore-all lint/style/noHeadElement: this is not rendered by Next

import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '#src/answers/model/types.ts'
import { LOCALE_CODES, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { HTML, type PageResult } from '../../page.ts'
import { PageLinks } from '../../parts/page-links.ts'
import { Icon } from '../parts/Icon.tsx'
import { PageLanguage, TextLanguage } from '../parts/Language.tsx'
import { type ErrorContext, wordsOf } from '../view.ts'
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'

export type DocumentParts = {
  context: ErrorContext
  title: string
  description: string
  /** The pages between home and this page, which is last. None on the home page. */
  crumbs?: Crumb[]
  hasSearch?: boolean
  /** Shows the button to leave the site quickly. */
  sensitive?: boolean
  /** Set when the content is in another language than the rest of the page. */
  textLocale?: Locale
  jsonLd?: object | null
  /** False for search results and errors. */
  isIndexed?: boolean
  children: ReactNode
}

type Ok = { status: Extract<PageResult, { body: string }>['status'] }

/** A whole page as a response. */
export function pageOf({ status = 200, ...parts }: DocumentParts & Partial<Ok>): PageResult {
  return { status, contentType: HTML, body: documentOf(parts) }
}

/** The document around every page: head, skip link, notices, header, breadcrumb, main, footer. */
export function documentOf(parts: DocumentParts): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <PageLanguage value={parts.context.locale}>
      <PageLinks value={parts.context}>
        <Document {...parts} />
      </PageLinks>
    </PageLanguage>,
  )}`
}

function Document(parts: DocumentParts): ReactNode {
  const { context, crumbs, hasSearch = true, sensitive = false, textLocale, children } = parts
  const { own, shared } = wordsOf(context)
  const isOtherLanguage = textLocale !== undefined && textLocale !== context.locale
  return (
    <html lang={context.locale} className={`${context.theme}-theme`}>
      <Head {...parts} />
      <body className="utrecht-body">
        <SkipLink href="#main">{own.skip}</SkipLink>
        {sensitive && (
          <aside className="em-leave" aria-label={own.leave}>
            <a className="em-leave__link" href="https://www.buienradar.nl/" rel="noreferrer" data-leave="">
              <Icon name="leave" />
              {own.leave}
            </a>
            {/* Hidden until the script shows it: without script there is only the link. */}
            <p className="em-leave__hint" hidden data-leave-hint="">
              {own.leaveByKey}
            </p>
          </aside>
        )}
        <Header context={context} hasSearch={hasSearch} />
        <Notices context={context} />
        {crumbs && <Breadcrumb crumbs={crumbs} context={context} />}
        <main id="main" className="em-main" tabIndex={-1}>
          {isOtherLanguage && <p className="em-other-language em-wrap">{shared.onlyInDutch}</p>}
          <TextLanguage value={isOtherLanguage ? textLocale : undefined}>
            <div>{children}</div>
          </TextLanguage>
        </main>
        <Footer context={context} />
      </body>
    </html>
  )
}

function Head({ context, title, description, jsonLd, isIndexed = true }: DocumentParts): ReactNode {
  const { assets, published, locale, canonical } = context
  const name = published?.site(locale).municipality.name
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{name ? `${title} - ${name}` : title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {isIndexed ? (
        <>
          <link rel="canonical" href={canonical(locale)} />
          {LOCALE_CODES.map((language) => (
            <link key={language} rel="alternate" hrefLang={language} href={canonical(language)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={canonical(SOURCE_LOCALE)} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <link rel="icon" href={assets.favicon} type="image/svg+xml" />
      {assets.fonts[0] && (
        <link rel="preload" href={assets.fonts[0]} as="font" type="font/woff2" crossOrigin="anonymous" />
      )}
      <link rel="stylesheet" href={assets.css} />
      {assets.script && <script src={assets.script} defer />}
      {jsonLd && (
        // An unescaped "<" in a text could end the script element.
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON data that is not executed, with every "<" escaped
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  )
}
