import { Fragment, type ReactNode } from 'react'
import type { Destination } from '#src/answers/model/target.ts'
import type { Block, Fact, Inline, RichText as RichTextTree } from '#src/answers/model/types.ts'

/**
 * How one channel dresses the elements of running text. What the text says is the same on all of them,
 * so the tree is walked in one place and only the clothes differ.
 */
export type Dress = {
  paragraph: (props: { children: ReactNode }) => ReactNode
  heading: (props: { level: 3 | 4; children: ReactNode }) => ReactNode
  list: (props: { ordered: boolean; children: ReactNode }) => ReactNode
  listItem: (props: { children: ReactNode }) => ReactNode
  callout: (props: { tone: 'info' | 'warning'; children: ReactNode }) => ReactNode
  link: (props: { to: Destination; inDutch?: true; children: ReactNode }) => ReactNode
  /** What stands around a fact, where a channel says more about it. */
  fact?: (props: { fact: Fact; children: ReactNode }) => ReactNode
}

export function RichText({ blocks, dress }: { blocks: RichTextTree; dress: Dress }): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{renderBlock(block, dress)}</Fragment>)
}

/** A fact leads to a telephone at most. */
type PlainLink = (props: { to: { url: string }; children: ReactNode }) => ReactNode
type FactProps = { fact: Fact; link?: PlainLink; linked?: boolean }

/** A fact carries its key and its machine value, so that a check can read any channel back. */
export function FactValue({ fact, link = plainLink, linked = true }: FactProps): ReactNode {
  const data = (
    <data data-fact={fact.key} value={fact.value === null ? '' : String(fact.value)}>
      {fact.text}
    </data>
  )
  return fact.href && linked ? link({ to: { url: fact.href }, children: data }) : data
}

const plainLink: PlainLink = ({ to, children }) => <a href={to.url}>{children}</a>

function renderBlock(block: Block, dress: Dress): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return dress.paragraph({ children: renderInlines(block.children, dress) })
    case 'heading':
      return dress.heading({ level: block.level, children: renderInlines(block.children, dress) })
    case 'callout':
      return dress.callout({ tone: block.tone, children: <RichText blocks={block.blocks} dress={dress} /> })
    case 'list':
      return dress.list({
        ordered: block.ordered,
        children: block.items.map((item, index) => (
          <Fragment key={index}>
            {dress.listItem({
              children: (
                <>
                  {renderInlines(item.children, dress)}
                  <RichText blocks={item.blocks} dress={dress} />
                </>
              ),
            })}
          </Fragment>
        )),
      })
  }
}

function renderInlines(inlines: Inline[], dress: Dress): ReactNode {
  return inlines.map((inline, index) => <Fragment key={index}>{renderInline(inline, dress)}</Fragment>)
}

function renderInline(inline: Inline, dress: Dress): ReactNode {
  switch (inline.type) {
    case 'break':
      return <br />
    case 'fact':
      return renderFact(inline.fact, dress)
    case 'link':
      return dress.link({
        to: inline.to,
        inDutch: inline.inDutch,
        children: renderInlines(inline.children, dress),
      })
    case 'text': {
      const emphasised = inline.italic ? <em>{inline.text}</em> : inline.text
      return inline.bold ? <strong>{emphasised}</strong> : emphasised
    }
  }
}

function renderFact(fact: Fact, dress: Dress): ReactNode {
  const value = <FactValue fact={fact} link={dress.link} />
  return dress.fact ? dress.fact({ fact, children: value }) : value
}
