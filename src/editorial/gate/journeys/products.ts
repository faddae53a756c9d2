import type { RawJourney } from '#collections/raw.ts'
import { findingAt, placeAt, type Rule } from '../finding.ts'

/**
 * What a resident must do can be done without a computer. A product can have a lawful exception (equality.ts), so this
 * refuses nothing. That the product is published, is asked of everything that is referred to (targets.ts).
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
