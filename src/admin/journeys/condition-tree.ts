import type { Condition } from '#journeys/model.ts'

/** A condition while it is edited: nested groups, with rows that may be incomplete. */
export type Part = Row | Group
export type Row = { id: number; question: string; options: readonly string[] }
export type Group = { id: number; how: How; parts: readonly Part[] }
export const HOWS = ['all', 'any', 'none'] as const
export type How = (typeof HOWS)[number]

export const isGroup = (part: Part): part is Group => 'how' in part

/** The outermost group of a condition. Ids count from one and are unique within one tree. */
export function treeOf(condition: Condition | null): Group {
  let count = 0
  const groupOf = (how: How, parts: readonly Condition[]): Group => ({ id: ++count, how, parts: parts.map(partOf) })
  const partOf = (part: Condition): Part =>
    'question' in part ? { id: ++count, question: part.question, options: part.options } : outer(part)
  const outer = (part: Condition): Group => {
    if ('all' in part) return groupOf('all', part.all)
    if ('any' in part) return groupOf('any', part.any)
    if ('not' in part) return groupOf('none', 'any' in part.not ? part.not.any : [part.not])
    return groupOf('all', [part])
  }
  return condition === null ? groupOf('all', []) : outer(condition)
}

/** The condition of a part; null while it is incomplete. A row without an answer is ignored. */
export function conditionOf(part: Part): Condition | null {
  if (!isGroup(part)) {
    const { question, options } = part
    return question && options.length > 0 ? { question, options } : null
  }
  const parts = part.parts.map(conditionOf).filter((found) => found !== null)
  const [first] = parts
  if (first === undefined) return null
  if (part.how === 'none') return { not: parts.length === 1 ? first : { any: parts } }
  if (parts.length === 1) return first
  return part.how === 'all' ? { all: parts } : { any: parts }
}

/** The tree with the part of this id replaced. */
export function withPart(tree: Group, part: Part): Group {
  if (tree.id === part.id) return part as Group
  const parts = tree.parts.map((one) => (one.id === part.id ? part : isGroup(one) ? withPart(one, part) : one))
  return { ...tree, parts }
}

/** The tree without this part. */
export function withoutPart(tree: Group, id: number): Group {
  const parts = tree.parts.filter((one) => one.id !== id).map((one) => (isGroup(one) ? withoutPart(one, id) : one))
  return { ...tree, parts }
}

/** An unused id. */
export const newId = (tree: Group): number => Math.max(...idsOf(tree)) + 1

const idsOf = (part: Part): number[] => [part.id, ...(isGroup(part) ? part.parts.flatMap(idsOf) : [])]
