import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PageContext } from '../page.ts'

type Parts = {
  context: Pick<PageContext, 'assets' | 'theme'>
  /** "Paspoort - Balie": also names the channel. */
  title: string
  stylesheet: string
  children: ReactNode
}

/** The document around a page for staff: in Dutch and not indexed by search engines. */
export function staffDocument({ context: { assets, theme }, title, stylesheet, children }: Parts): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang="nl" className={`${theme}-theme`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={assets.favicon} />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>{children}</body>
    </html>,
  )}`
}
