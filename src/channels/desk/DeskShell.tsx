import type { ReactNode } from 'react'
import { HTML, type PageContext, type PageResult } from '#src/channels/page.ts'
import { PageLinks } from '../parts/page-links.ts'
import { staffDocument } from '../parts/staff-document.tsx'
import { ACCOUNT, SIGN_OUT } from './addresses.ts'
import { callerLocale, type DeskContext, deskPath } from './context.ts'
import { SearchForm } from './SearchForm.tsx'
import { deskWords as say } from './words.ts'

type DeskParts = {
  context: DeskContext
  title: string
  status?: 200 | 400
  hasSearch?: boolean
  children: ReactNode
}

/** A whole page for staff, with skip links, search and sign-out in fixed places. */
export function deskPage({ context, title, status = 200, hasSearch = true, children }: DeskParts): PageResult {
  return {
    status,
    contentType: HTML,
    body: deskDocument({ context, title, children: <Frame {...{ context, title, hasSearch, children }} /> }),
  }
}

/** The HTML document around a page, also used when nobody is signed in. */
export function deskDocument({
  context,
  title,
  children,
}: {
  context: PageContext
  title: string
  children: ReactNode
}): string {
  const stylesheet = context.assets.deskCss
  return staffDocument({ context, title: `${title} - ${say.name}`, stylesheet, children })
}

function Frame({ context, hasSearch = true, children }: DeskParts): ReactNode {
  const { published, staff } = context
  const { municipality, notices } = published.site('nl')
  return (
    <>
      <a className="em-skip-link" href="#inhoud">
        {say.skipToContent}
      </a>
      <a className="em-skip-link" href="#zoek">
        {say.skipToSearch}
      </a>
      <header className="em-bar">
        <a className="em-brand" href={deskPath(context, { kind: 'home' }, 'nl')}>
          {say.name} {municipality.shortName}
        </a>
        {hasSearch && (
          <SearchForm query={context.query.get('q') ?? ''} locale={callerLocale(context)} context={context} />
        )}
        <form className="em-signed-in" method="post" action={SIGN_OUT}>
          <span>
            <span className="em-visually-hidden">{say.signedInAs} </span>
            <a href={ACCOUNT}>{staff.name}</a>
          </span>
          <button type="submit" className="em-quiet-button">
            {say.signOut}
          </button>
        </form>
      </header>
      {notices.length > 0 && (
        <section className="em-notices" aria-label={say.example}>
          {notices.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
      <main id="inhoud" tabIndex={-1}>
        <PageLinks value={context}>{children}</PageLinks>
      </main>
    </>
  )
}
