import type { Destination } from '#src/answers/model/target.ts'
import type { Block, Inline, RichText } from '#src/answers/model/types.ts'
import { type FullLinks, fullAddress } from '#src/channels/links.ts'

/** Running text as lines: an empty line between blocks, "-" or a number before what is in a list, links in brackets. */
export const linesOf = (text: RichText, links: FullLinks): string[] =>
  text.flatMap((block) => ['', ...blockOf(block, links)])

function blockOf(block: Block, links: FullLinks): string[] {
  if (block.type === 'callout') return linesOf(block.blocks, links).slice(1)
  if (block.type !== 'list') return [inlineOf(block.children, links)]
  return block.items.flatMap(({ children, blocks }, at) => [
    `${block.ordered ? `${at + 1}.` : '-'} ${inlineOf(children, links)}`,
    ...blocks.flatMap((inner) => blockOf(inner, links).map((line) => `  ${line}`)),
  ])
}

function inlineOf(children: readonly Inline[], links: FullLinks): string {
  return children
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'break') return '\n'
      if (inline.type === 'fact') return inline.fact.text
      return `${inlineOf(inline.children, links)} (${addressOf(inline.to, links)})`
    })
    .join('')
}

/** An address that works outside the website; a telephone number without its scheme. */
export const addressOf = (to: Destination, links: FullLinks): string =>
  fullAddress(to, links).replace(/^(tel|mailto):/, '')
