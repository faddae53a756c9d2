import type { ReactNode } from 'react'
import type { Destination } from '#src/answers/model/target.ts'
import type { PageContext } from '#src/channels/page.ts'
import type { TextRenderer } from '#src/channels/parts/RichText.tsx'
import type { WebAddresses } from './web-addresses.ts'

/** A link whose text is its address. */
export function WrittenLink({ href }: { href: string }): ReactNode {
  return (
    <a className="em-web-address" href={href}>
      {writtenAddress(href)}
    </a>
  )
}

type ShortAddressProps = { product: { shortNumber: number }; context: PageContext }

/** The short address of a product, in the language of the letter: short enough to copy from paper. */
export function ShortAddress({ product: { shortNumber: number }, context }: ShortAddressProps): ReactNode {
  return <WrittenLink href={context.webAddress({ kind: 'productNumber', number }, context.locale)} />
}

type NumberedLinkProps = { to: Destination; addresses: WebAddresses; children: ReactNode }

/** On paper a link is a number, which refers to the list of addresses at the end of the letter. */
export function NumberedLink({ to, addresses, children }: NumberedLinkProps): ReactNode {
  const address = addresses.add(to)
  if (!address) return children
  return (
    <>
      <a href={address.href}>{children}</a>
      <sup>{address.number}</sup>
    </>
  )
}

export function letterRenderer(addresses: WebAddresses): TextRenderer {
  return {
    paragraph: ({ children }) => <p>{children}</p>,
    heading: ({ level, children }) => (level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>),
    list: ({ ordered, children }) => (ordered ? <ol>{children}</ol> : <ul>{children}</ul>),
    listItem: ({ children }) => <li>{children}</li>,
    callout: ({ tone, children }) => <div className={`em-callout em-callout--${tone}`}>{children}</div>,
    link: ({ to, children }) =>
      'url' in to && to.url.startsWith('tel:') ? (
        <a href={to.url}>{children}</a>
      ) : (
        <NumberedLink to={to} addresses={addresses}>
          {children}
        </NumberedLink>
      ),
  }
}

/** Text of several lines, as an editor typed it. */
export function MultilineText({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <span className="em-line" key={index}>
      {line}
    </span>
  ))
}

/** An address as people type it: without scheme and closing slash. */
function writtenAddress(href: string): string {
  return href
    .replace(/^https?:\/\//, '')
    .replace(/^mailto:/, '')
    .replace(/\/$/, '')
}
