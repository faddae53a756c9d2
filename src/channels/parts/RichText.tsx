import { Fragment, type ReactNode } from 'react'
import type { Destination } from '#src/answers/model/target.ts'
import type { Block, Fact, Inline, RichText as RichTextTree } from '#src/answers/model/types.ts'

/**
 * How one channel renders the elements of running text. The tree is walked here, once for all channels, so that only
 * the elements differ.
 */
export type TextRenderer = {
  paragraph: (props: { children: ReactNode }) => ReactNode
  heading: (props: { level: 3 | 4; children: ReactNode }) => ReactNode
  list: (props: { ordered: boolean; children: ReactNode }) => ReactNode
  listItem: (props: { children: ReactNode }) => ReactNode
  callout: (props: { tone: 'info' | 'warning'; children: ReactNode }) => ReactNode
  link: (props: { to: Destination; inDutch?: true; children: ReactNode }) => ReactNode
  /** Wraps a fact, for a channel that adds something to it. */
  fact?: (props: { fact: Fact; children: ReactNode }) => ReactNode
}

export function RichText({ blocks, renderer }: { blocks: RichTextTree; renderer: TextRenderer }): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{renderBlock(block, renderer)}</Fragment>)
}

/** A fact can only link to a telephone number. */
type PlainLink = (props: { to: { url: string }; children: ReactNode }) => ReactNode
type FactProps = { fact: Fact; link?: PlainLink; linked?: boolean }

/** Renders a fact with its key and machine-readable value as attributes, so that tests can read facts back from any channel. */
export function FactValue({ fact, link = plainLink, linked = true }: FactProps): ReactNode {
  const data = (
    <data data-fact={fact.key} value={fact.value === null ? '' : String(fact.value)}>
      {fact.text}
    </data>
  )
  return fact.href && linked ? link({ to: { url: fact.href }, children: data }) : data
}

const plainLink: PlainLink = ({ to, children }) => <a href={to.url}>{children}</a>

function renderBlock(block: Block, renderer: TextRenderer): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return renderer.paragraph({ children: renderInlines(block.children, renderer) })
    case 'heading':
      return renderer.heading({ level: block.level, children: renderInlines(block.children, renderer) })
    case 'callout':
      return renderer.callout({ tone: block.tone, children: <RichText blocks={block.blocks} renderer={renderer} /> })
    case 'list':
      return renderer.list({
        ordered: block.ordered,
        children: block.items.map((item, index) => (
          <Fragment key={index}>
            {renderer.listItem({
              children: (
                <>
                  {renderInlines(item.children, renderer)}
                  <RichText blocks={item.blocks} renderer={renderer} />
                </>
              ),
            })}
          </Fragment>
        )),
      })
  }
}

function renderInlines(inlines: Inline[], renderer: TextRenderer): ReactNode {
  return inlines.map((inline, index) => <Fragment key={index}>{renderInline(inline, renderer)}</Fragment>)
}

function renderInline(inline: Inline, renderer: TextRenderer): ReactNode {
  switch (inline.type) {
    case 'break':
      return <br />
    case 'fact':
      return renderFact(inline.fact, renderer)
    case 'link':
      return renderer.link({
        to: inline.to,
        inDutch: inline.inDutch,
        children: renderInlines(inline.children, renderer),
      })
    case 'text': {
      const emphasised = inline.italic ? <em>{inline.text}</em> : inline.text
      return inline.bold ? <strong>{emphasised}</strong> : emphasised
    }
  }
}

function renderFact(fact: Fact, renderer: TextRenderer): ReactNode {
  const value = <FactValue fact={fact} link={renderer.link} />
  return renderer.fact ? renderer.fact({ fact, children: value }) : value
}
