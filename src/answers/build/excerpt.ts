import { isTree } from '#collections/reading/rich-text.ts'
import type { LexicalNode, LexicalTree } from '../model/raw.ts'

type Tree = LexicalTree | null | undefined

/** What a text is about, in its own words: how it begins, and every heading. The facts in it are left out. */
export function excerptOf({ introduction, sections }: { introduction: Tree; sections: Tree[] }): string {
  const beginning = childrenOf(introduction).slice(0, 1)
  const headings = [introduction, ...sections].flatMap(childrenOf).filter(({ type }) => type === 'heading')
  return [...beginning, ...headings].map(wordsOf).join(' ')
}

const childrenOf = (tree: Tree): LexicalNode[] => (isTree(tree) ? (tree.root.children ?? []) : [])
const wordsOf = (node: LexicalNode): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
