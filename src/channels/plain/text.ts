import type { Block, Inline, RichText } from '#src/answers/model/types.ts'

/** Running text as lines: an empty line between blocks, "-" or a number before what is in a list, links in brackets. */
export const linesOf = (text: RichText, siteUrl: string): string[] =>
  text.flatMap((block) => ['', ...blockOf(block, siteUrl)])

function blockOf(block: Block, siteUrl: string): string[] {
  if (block.type === 'callout') return linesOf(block.blocks, siteUrl).slice(1)
  if (block.type !== 'list') return [inlineOf(block.children, siteUrl)]
  return block.items.flatMap(({ children, blocks }, at) => [
    `${block.ordered ? `${at + 1}.` : '-'} ${inlineOf(children, siteUrl)}`,
    ...blocks.flatMap((inner) => blockOf(inner, siteUrl).map((line) => `  ${line}`)),
  ])
}

function inlineOf(children: readonly Inline[], siteUrl: string): string {
  return children
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'break') return '\n'
      if (inline.type === 'fact') return inline.fact.text
      return `${inlineOf(inline.children, siteUrl)} (${addressOf(inline.href, siteUrl)})`
    })
    .join('')
}

/** An address that works outside the website; a telephone number without its scheme. */
export const addressOf = (href: string, siteUrl: string): string =>
  href.startsWith('/') ? siteUrl + href : href.replace(/^(tel|mailto):/, '')
