import { checkSync } from 'recheck'
import { expect, it } from 'vitest'
import {
  builtBy,
  constructsAtRuntime,
  isNested,
  isUnbounded,
  literalsIn,
  productionFiles,
  type Written,
} from '../tests/helpers/regular-expressions.ts'

/**
 * Reviewed by hand, because recheck cannot prove these. They are linear all the same: each only starts at one position, or
 * cannot match past the next possible start.
 */
const SEEN: Record<string, string> = {
  '^(?=.*\\d)[a-z\\d]{4}([ -][a-z\\d]{4})+$': 'from the beginning only, one look ahead',
  '^(https?:\\/\\/\\S+|\\/(?!\\/)\\S*)$': 'from the beginning only, the look ahead is one sign',
  '^\\/kcc(?=[/?]|$)[!-[\\]-~]*$': 'from the beginning only, the look ahead is one sign',
}

const files = productionFiles(['collections', 'journeys', 'src'])

/** Why a pattern may take more than linear time; null when it is proven linear. */
function doubt({ source, flags }: Written): string | null {
  if (source in SEEN) return null
  if (!isUnbounded({ source })) return isNested({ source }) ? 'a long repetition in a long repetition' : null
  // Only this checker gives proofs. The other one searches for an attack, and misses some.
  const verdict = checkSync(source, flags, { checker: 'automaton', maxNFASize: 1_000_000, timeout: 60_000 })
  if (verdict.status === 'safe') return null
  if (verdict.status === 'vulnerable') return `${verdict.complexity.summary}: ${verdict.attack.pattern}`
  return `${verdict.error.kind}: not proven. Give each repetition an end.`
}

it('A8: knows which patterns have an end', () => {
  const unbounded = ['a+', 'a*', 'a{2,}', '[+]+', '(?:a|b)+?']
  const bounded = ['a?', 'a{2,3}', 'a{2}', '[*+]', '\\+\\*', '[{1,}]', '\\{1,\\}']
  expect(unbounded.filter((source) => !isUnbounded({ source }))).toEqual([])
  expect(bounded.filter((source) => isUnbounded({ source }))).toEqual([])
  expect(['(a{1,30}){1,30}', '((b|a{1,9}))?(c(?:a{1,9}x){2,9})'].filter((source) => !isNested({ source }))).toEqual([])
  expect(['(a{9}b){1,30}', '(?:a{0,3}b){1,9}', '(?<=a{1,9})(b)'].filter((source) => isNested({ source }))).toEqual([])
})

it('A8: no regular expression in the sources is worse than linear over what people type', async () => {
  const all = files.flatMap(literalsIn)
  for (const file of files.filter(constructsAtRuntime)) {
    const built = await builtBy(file)
    expect(built, `${file} puts a pattern together later than when it is loaded`).not.toEqual([])
    all.push(...built)
  }
  expect(all.length).toBeGreaterThan(150)
  const doubts = all.flatMap((written) => {
    const why = doubt(written)
    return why ? [`${written.file}: /${written.source}/${written.flags}: ${why}`] : []
  })
  expect(doubts).toEqual([])
})

it('A8: what a person looked at is still there', () => {
  const there = new Set(files.flatMap(literalsIn).map(({ source }) => source))
  expect(Object.keys(SEEN).filter((source) => !there.has(source))).toEqual([])
})
