import { safeAddress } from '#collections/fields/safe-address.ts'
import { isTree } from '#collections/reading/rich-text.ts'
import { rowOf } from '#src/domain/row.ts'
import type { LexicalNode, LexicalTree } from '../model/raw.ts'
import type { Destination } from '../model/target.ts'
import type { Block, CalloutTone, Fact, Inline, ListItem, RichText } from '../model/types.ts'

/** Resolves references in running text. Null: not published now. */
export type Resolver = {
  fact: (id: string) => Fact | null
  /** The destination of an internal link. */
  link: (target: { collection: string; id: string }) => LinkTarget | null
}

type LinkTarget = { to: Destination; inDutch?: true }

const BOLD = 1
const ITALIC = 2

/**
 * Converts Lexical's tree to the tree that channels render: facts resolved, links with destinations, and links to
 * unpublished documents as plain text. Unknown nodes are skipped; an invalid tree gives an empty text.
 */
export function resolveRichText({
  tree,
  resolver,
}: {
  tree: LexicalTree | null | undefined
  resolver: Resolver
}): RichText {
  if (!isTree(tree)) return []
  return (tree.root.children ?? []).flatMap((node) => toBlocks(node, resolver)).filter(hasContent)
}

/** Every fact in a text, in reading order. */
export function factsIn(blocks: RichText): Fact[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.flatMap((item) => [...factsInline(item.children), ...factsIn(item.blocks)])
    return block.type === 'callout' ? factsIn(block.blocks) : factsInline(block.children)
  })
}

const factsInline = (inlines: Inline[]): Fact[] =>
  inlines.flatMap((inline) =>
    inline.type === 'fact' ? [inline.fact] : inline.type === 'link' ? factsInline(inline.children) : [],
  )

function toBlocks(node: LexicalNode, resolver: Resolver): Block[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: toInlines(children, resolver) }]
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h4' ? 4 : 3, children: toInlines(children, resolver) }]
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: toItems(children, resolver) }]
    case 'block':
      return node.fields?.blockType === 'callout' ? [toCallout(node.fields, resolver)] : []
    default:
      return []
  }
}

function toCallout(fields: Record<string, unknown>, resolver: Resolver): Block {
  const tone: CalloutTone = fields.tone === 'warning' ? 'warning' : 'info'
  return {
    type: 'callout',
    tone,
    blocks: resolveRichText({ tree: isTree(fields.body) ? fields.body : null, resolver }),
  }
}

/** Lexical puts a nested list in an item of its own; here it is moved into the item before it. */
function toItems(nodes: LexicalNode[], resolver: Resolver): ListItem[] {
  const items: ListItem[] = []
  for (const node of nodes) {
    const children = node.children ?? []
    const lists = children.filter(({ type }) => type === 'list')
    const blocks = lists.flatMap((list) => toBlocks(list, resolver))
    const inlines = toInlines(
      children.filter(({ type }) => type !== 'list'),
      resolver,
    )
    const before = items.at(-1)
    if (inlines.length === 0 && before) before.blocks.push(...blocks)
    else items.push({ children: inlines, blocks })
  }
  return items
}

const toInlines = (nodes: LexicalNode[], resolver: Resolver): Inline[] =>
  nodes.flatMap((node) => toInline(node, resolver))

function toInline(node: LexicalNode, resolver: Resolver): Inline[] {
  switch (node.type) {
    case 'text':
      return node.text ? [toText(node.text, Number(node.format ?? 0))] : []
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink': {
      const children = toInlines(node.children ?? [], resolver)
      const target = targetOf(node.fields ?? {}, resolver)
      return target ? [{ type: 'link', ...target, children }] : children
    }
    case 'inlineBlock': {
      const fact = node.fields?.blockType === 'fact' ? resolver.fact(idOf(node.fields.fact)) : null
      return fact ? [{ type: 'fact', fact }] : []
    }
    default:
      return toInlines(node.children ?? [], resolver)
  }
}

function toText(text: string, format: number): Inline {
  return {
    type: 'text',
    text,
    ...(format & BOLD ? { bold: true as const } : {}),
    ...(format & ITALIC ? { italic: true as const } : {}),
  }
}

function targetOf(fields: Record<string, unknown>, resolver: Resolver): LinkTarget | null {
  if (fields.linkType === 'internal') {
    const { relationTo, value } = rowOf(fields.doc)
    return typeof relationTo === 'string' ? resolver.link({ collection: relationTo, id: idOf(value) }) : null
  }
  const url = safeAddress(fields.url)
  return url === null ? null : { to: { url } }
}

const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : value && typeof value === 'object' && 'id' in value ? String(value.id) : ''

const hasContent = (block: Block): boolean => {
  if (block.type === 'list') return block.items.length > 0
  if (block.type === 'callout') return block.blocks.length > 0
  return block.children.some((inline) => inline.type !== 'text' || inline.text.trim() !== '')
}
