import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, Inline, RichText as RichTextTree } from '#src/answers/model/types.ts'
import { RichText, type TextRenderer } from '#src/channels/parts/RichText.tsx'
import { fullAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import type { RichTextJson } from './schemas.ts'

/** What the JSON needs to make addresses. */
export type DataLinks = Pick<PageContext, 'siteUrl' | 'webAddress' | 'ownLinkTo'>

/** Running text as plain HTML and as text without markup. Addresses on this site are made absolute. */
export function richTextJson({ blocks, links }: { blocks: RichTextTree; links: DataLinks }): RichTextJson {
  return { html: toHtml(blocks, links), text: toText(blocks, links) }
}

function toHtml(blocks: RichTextTree, links: DataLinks): string {
  return renderToStaticMarkup(<RichText blocks={blocks} renderer={plainRenderer(links)} />)
}

function plainRenderer(links: DataLinks): TextRenderer {
  return {
    paragraph: ({ children }) => <p>{children}</p>,
    heading: ({ level, children }) => (level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>),
    list: ({ ordered, children }) => (ordered ? <ol>{children}</ol> : <ul>{children}</ul>),
    listItem: ({ children }) => <li>{children}</li>,
    callout: ({ children }) => <aside>{children}</aside>,
    link: ({ to, children }) => <a href={fullAddress(to, links)}>{children}</a>,
  }
}

function toText(blocks: RichTextTree, links: DataLinks): string {
  return blocks.map((block) => blockText(block, links)).join('\n\n')
}

function blockText(block: Block, links: DataLinks): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children, links)
    case 'callout':
      return toText(block.blocks, links)
    case 'list':
      return block.items
        .map((item, index) => {
          const own = inlineText(item.children, links)
          const inner = item.blocks.length > 0 ? `\n${toText(item.blocks, links)}` : ''
          return `${block.ordered ? `${index + 1}.` : '-'} ${`${own}${inner}`.replaceAll('\n', '\n  ')}`
        })
        .join('\n')
  }
}

function inlineText(inlines: Inline[], links: DataLinks): string {
  return inlines.map((inline) => oneInlineText(inline, links)).join('')
}

function oneInlineText(inline: Inline, links: DataLinks): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'fact':
      return inline.fact.text
    case 'link':
      return `${inlineText(inline.children, links)} (${fullAddress(inline.to, links)})`
  }
}
