import { namedIn } from '../condition.ts'
import type { Journey } from '../model.ts'
import type { Combination, Compiled } from './compile.ts'
import { isAbout, type JourneyFinding } from './finding.ts'

/** Two answers to a question (1-based) for which no difference was found yet. */
type Pair = { question: number; a: number; b: number; differs: boolean }

/** Finds questions whose answers, all or some, always lead to the same questions and steps. */
export function sameOptionsIn({ journey, compiled }: { journey: Journey; compiled: Compiled }) {
  const classes = journey.questions.map((_, index) => namedAlike(journey, index))
  const pairs = classes.flatMap((all, question) =>
    pairsOf(
      all.map(([first]) => first as number),
      question,
    ),
  )
  let open = pairs
  return {
    visit: (chosen: Combination, planned: Uint8Array): void => {
      let isSeen = false
      for (const pair of open) {
        if (chosen[pair.question] !== pair.a) continue
        pair.differs = makesDifference({ pair, chosen, planned, compiled })
        isSeen ||= pair.differs
      }
      if (isSeen) open = open.filter(({ differs }) => !differs)
    },
    findings: (): JourneyFinding[] =>
      journey.questions.flatMap(({ kind, options }, index): JourneyFinding[] => {
        if (kind === 'date' || options.length === 0) return []
        const groups = joined(
          classes[index] ?? [],
          open.filter(({ question }) => question === index),
        )
        if (groups.length === 1) return [{ kind: 'idle-question', ...isAbout('questions', index), keys: [] }]
        return groups
          .filter(({ length }) => length > 1)
          .map((group) => ({
            kind: 'same-options',
            ...isAbout('questions', index),
            keys: group.map((option) => options[option - 1]?.key ?? ''),
          }))
      }),
  }
}

/** Groups of options that every condition names together or not at all: these are equivalent for every combination. */
function namedAlike({ questions, steps }: Journey, index: number): number[][] {
  const { key = '', options = [] } = questions[index] ?? {}
  const named = [...questions, ...steps]
    .flatMap(({ condition }) => namedIn(condition))
    .filter(({ question }) => question === key)
  const groups = new Map<string, number[]>()
  options.forEach((option, at) => {
    const name = named.map(({ options: all }) => (all.includes(option.key) ? 1 : 0)).join('')
    groups.set(name, [...(groups.get(name) ?? []), at + 1])
  })
  return [...groups.values()]
}

const pairsOf = (options: readonly number[], question: number): Pair[] =>
  options.flatMap((a, index) => options.slice(index + 1).map((b) => ({ question, a, b, differs: false })))

type Look = { pair: Pair; chosen: Combination; planned: Uint8Array; compiled: Compiled }

/** True when the other answer leads to other questions or other steps. */
function makesDifference({ pair: { question, a, b }, chosen, planned, compiled }: Look): boolean {
  chosen[question] = b
  let differs = false
  for (let index = question + 1; index < chosen.length && !differs; index += 1)
    differs = compiled.asked[index]?.(chosen) !== chosen[index]! > 0
  for (let index = 0; index < planned.length && !differs; index += 1)
    differs = compiled.planned[index]?.(chosen) !== (planned[index] === 1)
  chosen[question] = a
  return differs
}

/** The groups, merged where no difference was found between them. */
function joined(groups: readonly number[][], same: readonly Pair[]): number[][] {
  return same.reduce<number[][]>(
    (all, { a, b }) => {
      const [one, other] = [a, b].map((option) => all.find((group) => group.includes(option)))
      if (!one || !other || one === other) return all
      return [...all.filter((group) => group !== one && group !== other), [...one, ...other].sort((x, y) => x - y)]
    },
    [...groups],
  )
}
