import { unique } from './answer.ts'
import { factsIn } from './rich-text.ts'
import type { Fact, FactGroup, JourneyStep, Locale } from './types.ts'

type Args = { steps: readonly JourneyStep[]; textLocale: Locale }

/** The steps' own costs and terms. A product has many more: what a step names is what matters in this life event. */
export function factsByProduct({ steps, textLocale }: Args): FactGroup[] {
  const groups = new Map<string, FactGroup>()
  for (const { key, title, timing, text, product } of steps) {
    const heading = product ?? { id: key, title, textLocale, path: null }
    const before = groups.get(heading.id)?.facts ?? []
    const facts = unique([...before, ...factsIn([...timing, ...text]).filter(isCostOrTerm)])
    if (facts.length === 0) continue
    groups.set(heading.id, { title: heading.title, textLocale: heading.textLocale, path: heading.path, facts })
  }
  return [...groups.values()]
}

const isCostOrTerm = ({ kind }: Fact): boolean => kind !== 'telephone' && kind !== 'address'
