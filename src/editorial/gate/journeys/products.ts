import type { RawJourney } from '#collections/raw.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

/**
 * Warns when an obligatory step cannot be done without a computer. No error, because a product may have a lawful
 * exception (equality.ts). Whether it is published is checked for all references (targets.ts).
 */
export const journeyProducts: Rule<RawJourney> = (subject) =>
  (subject.document.steps ?? []).flatMap(({ actor, necessity, product }, index) => {
    if (actor !== 'resident' || necessity !== 'must' || !product) return []
    const { targets, offlineProducts } = subject.context
    const target = targets.products.get(product)
    if (!target?.isPublished || offlineProducts.has(product)) return []
    return [
      findingAt(placeAt(subject, `steps.${index}.product`), {
        rule: 'journey-digital-only',
        severity: 'warning',
        message: `Deze stap moet, maar “${target.title}” kan alleen digitaal. Zeg in de tekst van de stap wie daarbij helpt.`,
      }),
    ]
  })
