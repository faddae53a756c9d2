import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** Converts names in the starter files to ids in the database. */
export type References = {
  fact: (key: string) => string
  target: (name: string) => { relationTo: string; value: string }
}

type Node = { type: string; version: number; [key: string]: unknown }

/**
 * Converts Markdown of the starter files to Lexical: `{{key}}` becomes a fact block, `[text](product:slug)` an internal
 * link, a quote a call-out (`[!warning]` in front makes it a warning).
 */
export function toLexical({ markdown, references }: { markdown: string; references: References }) {
  const children = fromMarkdown(markdown).children.flatMap((node) => toBlocks(node, references))
  return { root: { ...element('root', children) } }
}

function toBlocks(node: RootContent, references: References): Node[] {
  switch (node.type) {
    case 'paragraph':
      return [{ ...element('paragraph', toInlines(node.children, references)), textFormat: 0, textStyle: '' }]
    case 'heading':
      return [{ ...element('heading', toInlines(node.children, references)), tag: node.depth > 3 ? 'h4' : 'h3' }]
    case 'list':
      return [toList(node, references)]
    case 'blockquote':
      return [toCallout(node.children, references)]
    default:
      throw new Error(`the starter content has Markdown that is not supported: ${node.type}`)
  }
}

function toList(list: List, references: References): Node {
  const items = list.children.flatMap((item, index) => toItems(item, index + 1, references))
  const isNumbered = list.ordered === true
  return {
    ...element('list', items),
    listType: isNumbered ? 'number' : 'bullet',
    tag: isNumbered ? 'ol' : 'ul',
    start: 1,
  }
}

/** In Lexical a nested list is in a list item of its own. */
function toItems(item: ListItem, value: number, references: References): Node[] {
  const inlines = item.children.flatMap((child) =>
    child.type === 'paragraph' ? toInlines(child.children, references) : [],
  )
  const lists = item.children.flatMap((child) => (child.type === 'list' ? [toList(child, references)] : []))
  const nested = lists.map((list) => ({ ...element('listitem', [list]), value: value + 1 }))
  return [{ ...element('listitem', inlines), value }, ...nested]
}

const WARNING = '[!warning]'

function toCallout(children: RootContent[], references: References): Node {
  const blocks = children.flatMap((child) => toBlocks(child, references))
  const first = (blocks[0]?.children as Node[] | undefined)?.[0]
  const isWarning = typeof first?.text === 'string' && first.text.startsWith(WARNING)
  if (isWarning && first) first.text = String(first.text).slice(WARNING.length).trimStart()
  const fields = {
    id: newId(),
    blockType: 'callout',
    tone: isWarning ? 'warning' : 'info',
    body: { root: element('root', blocks) },
  }
  // Lexical treats version 1 as an older format, and drops the fields when an editor opens the text.
  return { type: 'block', version: 2, format: '', fields }
}

const toInlines = (nodes: PhrasingContent[], references: References, format = 0): Node[] =>
  nodes.flatMap((node) => toInline(node, references, format))

const BOLD = 1
const ITALIC = 2

function toInline(node: PhrasingContent, references: References, format: number): Node[] {
  switch (node.type) {
    case 'text':
      return toTextAndFacts(node.value.replace(/\n/g, ' '), references, format)
    case 'strong':
      return toInlines(node.children, references, format | BOLD)
    case 'emphasis':
      return toInlines(node.children, references, format | ITALIC)
    case 'break':
      return [{ type: 'linebreak', version: 1 }]
    case 'link': {
      const children = toInlines(node.children, references, format)
      const isInternal = /^(product|page|journey|channel|theme):/.test(node.url)
      const where = isInternal
        ? { linkType: 'internal', doc: references.target(node.url) }
        : { linkType: 'custom', url: node.url }
      return [{ ...element('link', children), id: newId(), fields: { ...where, newTab: false } }]
    }
    default:
      throw new Error(`the starter content has Markdown that is not supported: ${node.type}`)
  }
}

function toTextAndFacts(text: string, references: References, format: number): Node[] {
  return text
    .split(/(\{\{[a-z0-9-]+\}\})/)
    .filter(Boolean)
    .map((part) => {
      const key = /^\{\{([a-z0-9-]+)\}\}$/.exec(part)?.[1]
      if (!key) return { type: 'text', version: 1, text: part, format, detail: 0, mode: 'normal', style: '' }
      return { type: 'inlineBlock', version: 1, fields: { id: newId(), blockType: 'fact', fact: references.fact(key) } }
    })
}

const element = (type: string, children: Node[]): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
})

const newId = () => globalThis.crypto.randomUUID().replaceAll('-', '').slice(0, 24)
