import { readFileSync } from 'node:fs'
import { seeded } from '../helpers/seeded.ts'
import { type Fault, faultsIn } from './faults.ts'
import { filesIn } from './files.ts'

/** The areas that are mutated, by the name that `--only` takes. */
export const AREAS: Record<string, RegExp> = {
  journeys: /^journeys\//,
  gate: /^(src\/editorial\/gate|collections\/reading)\//,
  access: /^(collections\/access\/|src\/editorial\/four-eyes\/state\.ts$)/,
  answers: /^src\/(answers|facts)\//,
  cache: /^src\/server\/cache\//,
}

/** Not mutated: tests, and files with only texts or types. */
const NOT_TRIED = /\.test\.ts$|[-/](words|types|texts)\.ts$/

/** A sample of faults, the same for the same seed, spread over the files of an area in proportion to their size. */
export function sampleOf({
  area,
  each,
  seed,
  within,
}: {
  area: string
  each: number
  seed: number
  within: string
}): Fault[] {
  const faults = filesIn(['collections', 'journeys', 'src'])
    .filter((file) => AREAS[area]?.test(file))
    .filter((file) => !NOT_TRIED.test(file) && file.includes(within))
    .flatMap((file) => faultsIn({ file, text: readFileSync(file, 'utf8') }))
  return shuffled(faults, seeded(seed)).slice(0, each)
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T]
  }
  return shuffled
}
