import { isTree, linesOf } from '#collections/reading/rich-text.ts'
import type { Searched } from '#src/domain/sections.ts'
import type { LexicalNode, LexicalTree } from '../model/raw.ts'

type Tree = LexicalTree | null | undefined
type Text = { tree: Tree; search: Searched }

/** An excerpt of these texts for search: their beginnings, all headings, and short texts in full. Facts are left out. */
export function excerptOf(texts: readonly Text[]): string {
  const beginning = texts.flatMap(({ tree, search }) => (search === 'beginning' ? childrenOf(tree).slice(0, 1) : []))
  const headings = texts.flatMap(({ tree }) => childrenOf(tree)).filter(({ type }) => type === 'heading')
  const whole = texts.flatMap(({ tree, search }) =>
    search === 'all' && isTree(tree) ? linesOf(tree, { sayFact: () => '' }) : [],
  )
  return [...[...beginning, ...headings].map(wordsOf), ...whole].join(' ')
}

const childrenOf = (tree: Tree): LexicalNode[] => (isTree(tree) ? (tree.root.children ?? []) : [])
const wordsOf = (node: LexicalNode): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
