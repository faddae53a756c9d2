import type { Combination, Compiled } from './compile.ts'

/** The most combinations that are tried; of more, a sample is taken. */
export const MAX_COMBINATIONS = 200_000

type VisitCombinationsInput = { compiled: Compiled; visit: (chosen: Combination) => void }

/** Calls `visit` with every possible combination of answers, or with a sample that is the same in every run. */
export function visitCombinations({ compiled, visit }: VisitCombinationsInput): {
  combinations: number
  exhaustive: boolean
} {
  const exhaustive = each({ compiled, visit: () => {} }) <= MAX_COMBINATIONS
  const combinations = exhaustive ? each({ compiled, visit }) : MAX_COMBINATIONS
  if (!exhaustive) sample({ compiled, visit })
  return { combinations, exhaustive }
}

/** Stops when the maximum is exceeded. */
function each({ compiled: { sizes, asked }, visit }: VisitCombinationsInput): number {
  const chosen = new Uint8Array(sizes.length)
  let count = 0
  const choose = (index: number): void => {
    if (count > MAX_COMBINATIONS) return
    if (index === sizes.length) {
      count += 1
      visit(chosen)
    } else if (asked[index]?.(chosen)) {
      for (let option = 1; option <= (sizes[index] ?? 0); option += 1) {
        chosen[index] = option
        choose(index + 1)
      }
      // Reset: conditions on later questions must not see an answer from the previous branch.
      chosen[index] = 0
    } else choose(index + 1)
  }
  choose(0)
  return count
}

function sample({ compiled: { sizes, asked }, visit }: VisitCombinationsInput): void {
  const random = randomFrom(20_260_101)
  const chosen = new Uint8Array(sizes.length)
  for (let count = 0; count < MAX_COMBINATIONS; count += 1) {
    chosen.fill(0)
    for (let index = 0; index < sizes.length; index += 1)
      if (asked[index]?.(chosen)) chosen[index] = 1 + Math.floor(random() * (sizes[index] ?? 0))
    visit(chosen)
  }
}

/** Mulberry32: a small seeded generator, so that the sample is the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
