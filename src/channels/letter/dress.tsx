import type { ReactNode } from 'react'
import type { Dress } from '#src/channels/parts/RichText.tsx'
import type { WebAddresses } from './web-addresses.ts'

/** A link whose words are its address. */
export function WrittenLink({ href }: { href: string }): ReactNode {
  return (
    <a className="web-address" href={href}>
      {writtenAddress(href)}
    </a>
  )
}

type NumberedLinkProps = { href: string; addresses: WebAddresses; children: ReactNode }

/** Paper has no links: a number leads to the address at the end of the letter. */
export function NumberedLink({ href, addresses, children }: NumberedLinkProps): ReactNode {
  const address = addresses.add(href)
  if (!address) return children
  return (
    <>
      <a href={address.href}>{children}</a>
      <sup>{address.number}</sup>
    </>
  )
}

export function paperDress(addresses: WebAddresses): Dress {
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
        <NumberedLink href={href} addresses={addresses}>
          {children}
        </NumberedLink>
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

/** An address as one copies it from paper: without the part that nobody types. */
function writtenAddress(href: string): string {
  return href
    .replace(/^https?:\/\//, '')
    .replace(/^mailto:/, '')
    .replace(/\/$/, '')
}
