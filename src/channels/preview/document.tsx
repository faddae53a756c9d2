import type { ReactNode } from 'react'
import { HTML, type PageContext, type PageResult } from '#src/channels/page.ts'
import { staffDocument } from '../parts/staff-document.tsx'
import { type PreviewMessage, previewMessages, previewWords as say } from './words.ts'

type Surroundings = Pick<PageContext, 'assets' | 'theme'>
type Status = Extract<PageResult, { body: string }>['status']
type Parts = { context: Surroundings; title: string; status?: Status; children: ReactNode }

/** The document around the previews. */
export function previewDocument({ context, title, status = 200, children }: Parts): PageResult {
  const stylesheet = context.assets.previewCss
  const body = staffDocument({ context, title: `${title} - ${say.preview}`, stylesheet, children })
  return { status, contentType: HTML, body }
}

/** A page that says why there is no preview, and what to do. */
export function messagePage({ context, message }: { context: Surroundings; message: PreviewMessage }): PageResult {
  const { status, title, text } = previewMessages[message]
  return previewDocument({
    context,
    title,
    status,
    children: (
      <main className="em-message">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/">{say.toWebsite}</a>
        </p>
      </main>
    ),
  })
}

/** A page that shows JSON or other data as text. */
export function dataPage({
  context,
  json,
  notice,
  title,
}: {
  context: Surroundings
  json: string
  notice: string
  /** The name of the channel */
  title: string
}): PageResult {
  return previewDocument({
    context,
    title,
    children: (
      <main className="em-data">
        <h1>{title}</h1>
        <p className="em-notice">{notice}</p>
        <pre>{JSON.stringify(JSON.parse(json), null, 2)}</pre>
      </main>
    ),
  })
}
