import type { Condition, Journey } from '../model.ts'
import type { Combination, Compiled, Predicate } from './compile.ts'
import { isAbout, type JourneyFinding, type Place } from './finding.ts'

/** A condition with its parts, and which of its two values occurred. */
type Node = { condition: Condition; test: Predicate; parts: Node[]; wasTrue: boolean; wasFalse: boolean }

/** Finds conditions, and parts of them, that are always true or never true. */
export function constantsIn({ journey, compiled }: { journey: Journey; compiled: Compiled }) {
  const nodeOf = (condition: Condition): Node => ({
    condition,
    test: compiled.test(condition),
    parts: partsOf(condition).map(nodeOf),
    wasTrue: false,
    wasFalse: false,
  })
  const roots = (['questions', 'steps'] as const).flatMap((list) =>
    journey[list].flatMap(({ condition }, index) => (condition ? [{ list, index, node: nodeOf(condition) }] : [])),
  )
  let open = roots.flatMap(({ node }) => withParts(node))
  return {
    visit: (chosen: Combination): void => {
      let isDecided = false
      for (const node of open) {
        if (node.test(chosen)) node.wasTrue = true
        else node.wasFalse = true
        isDecided ||= node.wasTrue && node.wasFalse
      }
      if (isDecided) open = open.filter(({ wasTrue, wasFalse }) => !(wasTrue && wasFalse))
    },
    findings: (): JourneyFinding[] => roots.flatMap(({ node, ...place }) => findingsOf(node, place)),
  }
}

function findingsOf(root: Node, { list, index }: Place): JourneyFinding[] {
  if (!root.wasTrue)
    return [{ kind: list === 'questions' ? 'never-asked' : 'never-reached', ...isAbout(list, index), keys: [] }]
  const look = ({ condition, parts, wasTrue, wasFalse }: Node): JourneyFinding[] => {
    if (wasTrue && wasFalse) return parts.flatMap(look)
    return [{ kind: wasTrue ? 'always-true' : 'never-true', ...isAbout(list, index), keys: [], condition }]
  }
  return look(root)
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  return 'not' in condition ? [condition.not] : []
}

const withParts = (node: Node): Node[] => [node, ...node.parts.flatMap(withParts)]
