import type { ReactNode } from 'react'
import type { Fact, RichText as RichTextTree } from '#src/answers/model/types.ts'
import { RichText, type TextRenderer } from '#src/channels/parts/RichText.tsx'
import { Caution, DeskFact } from './Caution.tsx'
import { DeskLink } from './DeskLink.tsx'

const renderer: TextRenderer = {
  paragraph: ({ children }) => <p>{children}</p>,
  heading: ({ level, children }) => (level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>),
  list: ({ ordered, children }) => (ordered ? <ol>{children}</ol> : <ul>{children}</ul>),
  listItem: ({ children }) => <li>{children}</li>,
  callout: ({ tone, children }) => <div className={`em-callout em-callout--${tone}`}>{children}</div>,
  link: ({ to, children }) => <DeskLink to={to}>{children}</DeskLink>,
  fact: ({ fact, children }) => (
    <>
      {children}
      <Caution fact={fact} />
    </>
  ),
}

/** Headings in a text come one level below the heading of the page above it; `isNested`: that one is a level 3. */
export function DeskText({ blocks, isNested = false }: { blocks: RichTextTree; isNested?: boolean }): ReactNode {
  return <RichText blocks={blocks} renderer={isNested ? nestedRenderer : renderer} />
}

const nestedRenderer: TextRenderer = {
  ...renderer,
  heading: ({ level, children }) => (level === 3 ? <h4>{children}</h4> : <h5>{children}</h5>),
}

/** A list of facts, each with the value first. */
export function Facts({ facts, className }: { facts: readonly Fact[]; className?: string }): ReactNode {
  return (
    <dl className={`em-facts ${className ?? ''}`.trim()}>
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>
            <DeskFact fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Text of several lines, as an editor typed it. */
export function MultilineText({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <span className="em-line" key={index}>
      {line}
    </span>
  ))
}
