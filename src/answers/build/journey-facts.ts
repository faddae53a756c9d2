import { FACT_KINDS } from '#src/domain/fact-kinds.ts'
import type { Fact, FactGroup, JourneyStep } from '../model/types.ts'
import { unique } from './answer.ts'
import { factsIn } from './rich-text.ts'

/**
 * Groups the facts that steps name themselves by product: other costs and terms of a product do not matter in this life
 * event.
 */
export function factsByProduct(steps: readonly JourneyStep[]): FactGroup[] {
  const groups = new Map<string, FactGroup>()
  for (const { product, timing, text, costs } of steps) {
    if (!product) continue
    const { id, kind, slug, locale, title, textLocale } = product
    const before = groups.get(id)?.facts ?? []
    const facts = unique([...before, ...factsIn([...timing, ...text]).filter(isCostOrTerm), ...costs])
    if (facts.length > 0) groups.set(id, { product: { kind, slug, locale }, title, textLocale, facts })
  }
  return [...groups.values()]
}

const isCostOrTerm = ({ kind }: Fact): boolean => !FACT_KINDS[kind].isContact
