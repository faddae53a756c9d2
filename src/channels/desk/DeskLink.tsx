import type { ReactNode } from 'react'
import type { Destination } from '#src/answers/model/target.ts'
import { hrefOf } from '#src/channels/links.ts'
import { usePageLinks } from '#src/channels/parts/page-links.ts'
import { deskWords as say } from './words.ts'

type LinkProps = { to: Destination; children: ReactNode }

/** Links to the desk's own page where there is one. Other links open in a new window, so that the caller's page stays open. */
export function DeskLink({ to, children }: LinkProps): ReactNode {
  const links = usePageLinks()
  const own = 'url' in to ? null : links.ownLinkTo(to, to.locale)
  if (own) return <a href={own}>{children}</a>
  const href = hrefOf(to, links.linkTo)
  return href.startsWith('tel:') ? <a href={href}>{children}</a> : <OutsideLink href={href}>{children}</OutsideLink>
}

/** A link that leaves the desk, with a note that says so. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children} {say.newTab}
    </a>
  )
}
