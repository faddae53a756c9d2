import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, Inline, RichText as RichTextTree } from '#src/answers/model/types.ts'
import { type Dress, RichText } from '#src/channels/parts/RichText.tsx'
import type { RichTextJson } from './schemas.ts'

/** Running text for machines: once as plain HTML, once without any. Addresses inside the site are made complete. */
export function richTextJson({ blocks, siteUrl }: { blocks: RichTextTree; siteUrl: string }): RichTextJson {
  return { html: toHtml(blocks, siteUrl), text: toText(blocks, siteUrl) }
}

export function absolute(href: string, siteUrl: string): string {
  return href.startsWith('/') ? `${siteUrl}${href}` : href
}

function toHtml(blocks: RichTextTree, siteUrl: string): string {
  return renderToStaticMarkup(<RichText blocks={blocks} dress={plainDress(siteUrl)} />)
}

function plainDress(siteUrl: string): Dress {
  return {
    paragraph: ({ children }) => <p>{children}</p>,
    heading: ({ level, children }) => (level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>),
    list: ({ ordered, children }) => (ordered ? <ol>{children}</ol> : <ul>{children}</ul>),
    listItem: ({ children }) => <li>{children}</li>,
    callout: ({ children }) => <aside>{children}</aside>,
    link: ({ href, children }) => <a href={absolute(href, siteUrl)}>{children}</a>,
  }
}

function toText(blocks: RichTextTree, siteUrl: string): string {
  return blocks.map((block) => blockText(block, siteUrl)).join('\n\n')
}

function blockText(block: Block, siteUrl: string): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children, siteUrl)
    case 'callout':
      return toText(block.blocks, siteUrl)
    case 'list':
      return block.items
        .map((item, index) => {
          const own = inlineText(item.children, siteUrl)
          const inner = item.blocks.length > 0 ? `\n${toText(item.blocks, siteUrl)}` : ''
          return `${block.ordered ? `${index + 1}.` : '-'} ${`${own}${inner}`.replaceAll('\n', '\n  ')}`
        })
        .join('\n')
  }
}

function inlineText(inlines: Inline[], siteUrl: string): string {
  return inlines.map((inline) => oneInlineText(inline, siteUrl)).join('')
}

function oneInlineText(inline: Inline, siteUrl: string): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'fact':
      return inline.fact.text
    case 'link':
      return `${inlineText(inline.children, siteUrl)} (${absolute(inline.href, siteUrl)})`
  }
}
