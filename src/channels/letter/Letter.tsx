import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { todayAt } from '#src/answers/opening.ts'
import { dayInWords } from '#src/answers/words.ts'
import { HTML, type PageContext, type PageResult } from '#src/channels/page.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import { absolute, Lines, WrittenLink } from './dress.tsx'
import { letterWords } from './words.ts'

export type LetterParts = {
  context: PageContext
  subject: string
  salutation: string
  /** The website's page that says the same. */
  pagePath: string
  /** Where the reader finds it: short enough to copy from paper. */
  shortPath: string
  reference: string
  isSubjectDutch?: boolean
  children: ReactNode
}

/** A whole letter, ready to send: letterhead, room for an address, subject, salutation, body, signature and footer. */
export function letterPage(parts: LetterParts): PageResult {
  return { status: 200, contentType: HTML, body: `<!DOCTYPE html>${renderToStaticMarkup(<Letter {...parts} />)}` }
}

function Letter(parts: LetterParts): ReactNode {
  const { context, subject, salutation, children } = parts
  const { locale, published, siteUrl, assets } = context
  const own = letterWords[locale]
  const site = published.site(locale)
  return (
    <html lang={locale} className={`${context.theme}-theme`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${own.letter}: ${subject} - ${site.municipality.name}`}</title>
        <link rel="canonical" href={absolute(parts.pagePath, siteUrl)} />
        <link rel="icon" href={assets.favicon} />
        <link rel="stylesheet" href={assets.letterCss} />
      </head>
      <body>
        <header className="screen-bar">
          <a href={parts.pagePath}>{own.back}</a>
          <p>{own.howToPrint}</p>
        </header>
        <main className="sheet">
          <Head {...parts} />
          <p className="salutation">{salutation}</p>
          {children}
          <p className="signature">
            <Lines text={site.letter.signature} />
          </p>
          <Foot {...parts} />
        </main>
      </body>
    </html>
  )
}

function Head({ context, subject, reference, isSubjectDutch = false }: LetterParts): ReactNode {
  const { locale, published, now } = context
  const own = letterWords[locale]
  const { letter, notices } = published.site(locale)
  const today = todayAt(now.getTime())
  return (
    <>
      <div className="letterhead">
        <div className="window">
          <p className="return-address">{letter.returnAddress}</p>
          <label className="screen-only" htmlFor="address">
            {own.addressLabel}
          </label>
          <textarea id="address" rows={5} autoComplete="off" spellCheck={false} aria-describedby="address-hint" />
          <p className="screen-only" id="address-hint">
            {own.addressHint}
          </p>
        </div>
        <div className="from">
          <p className="sender">
            <Lines text={letter.sender} />
          </p>
          <dl className="about">
            <div>
              <dt>{own.date}</dt>
              <dd>
                <time dateTime={today}>{dayInWords({ day: today, locale })}</time>
              </dd>
            </div>
            <div>
              <dt>{own.reference}</dt>
              <dd>{reference}</dd>
            </div>
          </dl>
        </div>
      </div>
      <h1 lang={isSubjectDutch ? 'nl' : undefined}>
        <span className="subject-label" lang={locale}>
          {own.subject}:{' '}
        </span>
        {subject}
      </h1>
      {notices.map(({ text }) => (
        <p className="notice" key={text}>
          {text}
        </p>
      ))}
    </>
  )
}

function Foot({ context, shortPath, reference }: LetterParts): ReactNode {
  const { locale, published, siteUrl } = context
  const own = letterWords[locale]
  const { telephone, municipality } = published.site(locale)
  return (
    <footer className="foot">
      {telephone && (
        <p>
          {own.askUs}{' '}
          <strong>
            <FactValue fact={telephone} />
          </strong>
          .
        </p>
      )}
      <p>
        {own.alsoOnline} <WrittenLink href={`${siteUrl}${shortPath}`} />. {own.sameEverywhere}
      </p>
      <p>
        {municipality.name} · {own.reference.toLowerCase()} {reference}
      </p>
    </footer>
  )
}
