import type { ReactNode } from 'react'
import type { Dress } from '#src/channels/parts/RichText.tsx'

/** An address as one copies it from paper: without the part that nobody types. */
export function writtenAddress(href: string): string {
  return href
    .replace(/^https?:\/\//, '')
    .replace(/^mailto:/, '')
    .replace(/\/$/, '')
}

export function absolute(href: string, siteUrl: string): string {
  return href.startsWith('/') ? `${siteUrl}${href}` : href
}

/** Paper has no links: each one prints its address behind its words. */
export function PaperLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <>
      <a href={href}>{children}</a> <span className="paper-address">({writtenAddress(href)})</span>
    </>
  )
}

/** A link whose words are its address. */
export function WrittenLink({ href }: { href: string }): ReactNode {
  return (
    <a className="paper-address" href={href}>
      {writtenAddress(href)}
    </a>
  )
}

export function paperDress(siteUrl: string): Dress {
  return {
    paragraph: ({ children }) => <p>{children}</p>,
    heading: ({ level, children }) => (level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>),
    list: ({ ordered, children }) => (ordered ? <ol>{children}</ol> : <ul>{children}</ul>),
    listItem: ({ children }) => <li>{children}</li>,
    callout: ({ tone, children }) => <div className={`callout callout-${tone}`}>{children}</div>,
    link: ({ href, children }) =>
      href.startsWith('tel:') ? (
        <a href={href}>{children}</a>
      ) : (
        <PaperLink href={absolute(href, siteUrl)}>{children}</PaperLink>
      ),
  }
}

/** Text that an editor wrote over more lines. */
export function Lines({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <span className="line" key={index}>
      {line}
    </span>
  ))
}
