import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { HTML, type PageContext, type PageResult } from '#src/channels/page.ts'
import { Letterhead } from './Letterhead.tsx'
import { letterWords } from './words.ts'

export type LetterParts = {
  context: PageContext
  subject: string
  salutation: string
  /** The path of the page on the website with the same content. */
  pagePath: string
  reference: string
  /** The language of the subject, when it is not the language of the letter. */
  subjectLang: 'nl' | undefined
  children: ReactNode
}

/** A whole letter: letterhead, subject, salutation and body. */
export function letterPage(parts: LetterParts): PageResult {
  return { status: 200, contentType: HTML, body: `<!DOCTYPE html>${renderToStaticMarkup(<Letter {...parts} />)}` }
}

function Letter({ context, subject, salutation, pagePath, reference, subjectLang, children }: LetterParts): ReactNode {
  const { locale, published, siteUrl, assets } = context
  const own = letterWords[locale]
  const { municipality } = published.site(locale)
  return (
    <html lang={locale} className={`${context.theme}-theme`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${own.letter}: ${subject} - ${municipality.name}`}</title>
        <link rel="canonical" href={`${siteUrl}${pagePath}`} />
        <link rel="icon" href={assets.favicon} />
        <link rel="stylesheet" href={assets.letterCss} />
      </head>
      <body>
        <header className="em-screen-bar">
          <a href={pagePath}>{own.back}</a>
          <p>{own.howToPrint}</p>
        </header>
        <main className="em-sheet">
          <Letterhead context={context} reference={reference} />
          <h1 lang={subjectLang}>
            <span className="em-subject-label" lang={locale}>
              {own.subject}:{' '}
            </span>
            {subject}
          </h1>
          <p>{salutation}</p>
          {children}
        </main>
      </body>
    </html>
  )
}
