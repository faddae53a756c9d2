import { visitCombinations } from './analysis/combinations.ts'
import { compile } from './analysis/compile.ts'
import { constantsIn } from './analysis/constants.ts'
import { cyclesIn } from './analysis/cycles.ts'
import { deadlinesIn } from './analysis/deadlines.ts'
import type { JourneyFinding } from './analysis/finding.ts'
import { sameOptionsIn } from './analysis/same-options.ts'
import { datesIn, namesIn } from './analysis/structure.ts'
import type { Answers, Journey } from './model.ts'

export type Analysis = {
  findings: JourneyFinding[]
  /** How many combinations of answers were tried; 0 when keys are invalid, because then nothing else can be analysed. */
  combinations: number
  /** False: there were too many combinations, so this is a sample, and a condition that was never true may still be possible. */
  exhaustive: boolean
}

/** Finds every fault in the structure of a life event, without its texts (docs/decisions/0019). */
export function analyse(journey: Journey): Analysis {
  const names = namesIn(journey)
  const always = [...names, ...datesIn(journey), ...cyclesIn(journey.steps)]
  if (names.length > 0) return { findings: always, combinations: 0, exhaustive: true }
  const compiled = compile(journey)
  const constants = constantsIn({ journey, compiled })
  const options = sameOptionsIn({ journey, compiled })
  const deadlines = deadlinesIn({ journey, compiled })
  const planned = new Uint8Array(journey.steps.length)
  let empty: Answers | null = null
  const looked = visitCombinations({
    compiled,
    visit: (chosen) => {
      let count = 0
      for (let index = 0; index < planned.length; index += 1) {
        const isPlanned = compiled.planned[index]?.(chosen) ? 1 : 0
        planned[index] = isPlanned
        count += isPlanned
      }
      if (count === 0) empty ??= compiled.answersOf(chosen)
      constants.visit(chosen)
      options.visit(chosen, planned)
      deadlines.visit(chosen, planned)
    },
  })
  const constant = constants.findings()
  const neverAsked = new Set(constant.flatMap(({ kind, at }) => (kind === 'never-asked' ? [at?.index] : [])))
  return {
    findings: [
      ...always,
      ...constant,
      ...options.findings().filter(({ at }) => !neverAsked.has(at?.index)),
      ...(empty ? [{ kind: 'empty-plan' as const, at: null, keys: [], example: empty }] : []),
      ...deadlines.findings(),
    ],
    ...looked,
  }
}
