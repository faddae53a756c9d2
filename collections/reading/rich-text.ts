import { isRow } from '#src/domain/row.ts'
import type { LexicalNode, LexicalTree } from '../raw.ts'

/** Placeholder in a line for a fact block, so that the line is not empty. */
const FACT_MARK = '\ufffc'
const noWords = (): string => FACT_MARK

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const LINKS = new Set(['link', 'autolink'])

type Reading = {
  isWithoutLinks?: boolean
  /** The words of a fact by its id. Rules leave it out and get the placeholder. */
  sayFact?: (id: string) => string
}

/** The text of each paragraph, heading and list item as a reader sees it, without its formatting. */
export function linesOf(tree: LexicalTree, { isWithoutLinks = false, sayFact = noWords }: Reading = {}): string[] {
  return nodesOf(tree).flatMap(({ children = [] }) => {
    const inline = children.filter(({ type }) => INLINE.has(type))
    const kept = isWithoutLinks ? inline.map((node) => (LINKS.has(node.type) ? GAP : node)) : inline
    return inline.length > 0 && children.length > 0 ? [kept.map((node) => textOf(node, sayFact)).join('')] : []
  })
}

/**
 * Every node with children and every block, in reading order, including those in a call-out. For links see `linksIn`.
 */
export function nodesOf(tree: LexicalTree): LexicalNode[] {
  const visit = (node: LexicalNode): LexicalNode[] => {
    if (INLINE.has(node.type)) return []
    const inside = Object.values(node.fields ?? {}).filter(isTree)
    return [node, ...(node.children ?? []).flatMap(visit), ...inside.flatMap(({ root }) => visit(root))]
  }
  return visit(tree.root)
}

export const linksIn = (tree: LexicalTree): LexicalNode[] => inlinesIn(tree).filter(({ type }) => LINKS.has(type))

/** The ids of the facts a text refers to. */
export const factIdsIn = (tree: LexicalTree): string[] =>
  inlinesIn(tree)
    .filter(({ type, fields }) => type === 'inlineBlock' && fields?.blockType === 'fact')
    .map(({ fields }) => idOf(fields?.fact))

/** The text of a node, with a placeholder for each fact. */
export function textOf(node: LexicalNode, sayFact: (id: string) => string = noWords): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'inlineBlock') return sayFact(idOf(node.fields?.fact))
  return node.text ?? (node.children ?? []).map((child) => textOf(child, sayFact)).join('')
}

/**
 * True for rich text as the editor makes it. A client can send anything: a node without children, a number for a text.
 */
export const isTree = (value: unknown): value is LexicalTree => isRow(value) && isNode(value.root)

function isNode(node: unknown): node is LexicalNode {
  if (!isRow(node) || typeof node.type !== 'string') return false
  const { text, children = [], fields } = node
  if (text !== undefined && typeof text !== 'string') return false
  if (!Array.isArray(children) || !children.every(isNode)) return false
  if (fields === undefined) return !WITH_FIELDS.has(node.type)
  return isRow(fields) && Object.values(fields).every((field) => !isRow(field) || !('root' in field) || isTree(field))
}

const WITH_FIELDS = new Set(['block', 'inlineBlock'])

export const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : value && typeof value === 'object' && 'id' in value ? String(value.id) : ''

/** Takes the place of a removed link, so that the words around it stay separate. */
const GAP: LexicalNode = { type: 'text', text: ' ' }

function inlinesIn(tree: LexicalTree): LexicalNode[] {
  const visit = (node: LexicalNode): LexicalNode[] => [node, ...(node.children ?? []).flatMap(visit)]
  return nodesOf(tree)
    .flatMap(({ children = [] }) => children.filter(({ type }) => INLINE.has(type)))
    .flatMap(visit)
}
