import { isRow } from '#src/domain/row.ts'
import type { LexicalNode, LexicalTree } from '../raw.ts'

/** Stands in a line for a fact block: something is there, and it is not text. */
const FACT_MARK = '\ufffc'
const noWords = (): string => FACT_MARK

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const LINKS = new Set(['link', 'autolink'])

type Reading = {
  isWithoutLinks?: boolean
  /** What stands for a fact, by its id. A rule needs no words there; a reader does. */
  sayFact?: (id: string) => string
}

/** The text of each paragraph, heading and item of a list, as a reader reads it: marks for bold do not cut it up. */
export function linesOf(tree: LexicalTree, { isWithoutLinks = false, sayFact = noWords }: Reading = {}): string[] {
  return nodesOf(tree).flatMap(({ children = [] }) => {
    const inline = children.filter(({ type }) => INLINE.has(type))
    const kept = isWithoutLinks ? inline.map((node) => (LINKS.has(node.type) ? GAP : node)) : inline
    return inline.length > 0 && children.length > 0 ? [kept.map((node) => textOf(node, sayFact)).join('')] : []
  })
}

/** Every node that holds others, and every block, in reading order; also those in a call-out. Links are apart, in `linksIn`. */
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

/** What is read of a node: its text, with a mark for each fact. */
export function textOf(node: LexicalNode, sayFact: (id: string) => string = noWords): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'inlineBlock') return sayFact(idOf(node.fields?.fact))
  return node.text ?? (node.children ?? []).map((child) => textOf(child, sayFact)).join('')
}

/** Rich text as the editor makes it, whole. A program can send anything: a node without children, a number for a text. */
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

/** Where a link was, so that the words around it do not become one. */
const GAP: LexicalNode = { type: 'text', text: ' ' }

function inlinesIn(tree: LexicalTree): LexicalNode[] {
  const visit = (node: LexicalNode): LexicalNode[] => [node, ...(node.children ?? []).flatMap(visit)]
  return nodesOf(tree)
    .flatMap(({ children = [] }) => children.filter(({ type }) => INLINE.has(type)))
    .flatMap(visit)
}
