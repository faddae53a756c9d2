import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { HTML, type PageContext, type PageResult } from '#src/channels/page.ts'
import { type PreviewMessage, previewMessages, previewWords as say } from './words.ts'

type Surroundings = Pick<PageContext, 'assets' | 'theme'>
type Status = Extract<PageResult, { body: string }>['status']
type Parts = { context: Surroundings; title: string; status?: Status; children: ReactNode }

/** The document around what editors see of previews. */
export function previewDocument({ context, title, status = 200, children }: Parts): PageResult {
  const { assets, theme } = context
  const html = renderToStaticMarkup(
    <html lang="nl" className={`${theme}-theme`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} - ${say.preview}`}</title>
        <link rel="icon" href={assets.favicon} />
        <link rel="stylesheet" href={assets.previewCss} />
      </head>
      <body>{children}</body>
    </html>,
  )
  return { status, contentType: HTML, body: `<!DOCTYPE html>${html}` }
}

/** Why there is nothing to see, and what to do. */
export function messagePage({ context, message }: { context: Surroundings; message: PreviewMessage }): PageResult {
  const { status, title, text } = previewMessages[message]
  return previewDocument({
    context,
    title,
    status,
    children: (
      <main className="message">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/">{say.toWebsite}</a>
        </p>
      </main>
    ),
  })
}

/** What machines get, to be read by people. */
export function dataPage({
  context,
  json,
  notice,
}: {
  context: Surroundings
  json: string
  notice: string
}): PageResult {
  return previewDocument({
    context,
    title: say.channels['open-data'],
    children: (
      <main className="data">
        <h1>{say.channels['open-data']}</h1>
        <p className="notice">{notice}</p>
        <pre>{JSON.stringify(JSON.parse(json), null, 2)}</pre>
      </main>
    ),
  })
}
