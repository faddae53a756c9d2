import { money } from '#src/facts/words.ts'
import type { PlanCosts, PlanStep } from './plan-types.ts'
import type { Fact, Locale } from './types.ts'

/**
 * What a plan costs. Added up is only what everyone with this plan pays: steps that must be done and have no alternative.
 * What is a choice is added up apart, alternatives not at all: nobody pays for both.
 */
export function costsOf({ steps, locale }: { steps: readonly PlanStep[]; locale: Locale }): PlanCosts {
  const withCosts = steps.filter(({ costs }) => costs.length > 0)
  const single = withCosts.filter(({ alternatives }) => alternatives.length === 0)
  const total = (isNeeded: boolean) =>
    totalsInWords(
      single.filter(({ necessity }) => (necessity === 'must') === isNeeded).flatMap(({ costs }) => costs),
      locale,
    )
  return {
    items: withCosts.map(({ key, title, necessity, costs }) => ({ step: { key, title }, necessity, facts: costs })),
    needed: total(true),
    optional: total(false),
  }
}

/** A line for each unit: an amount a year cannot be added to one that is paid once. Counted in cents, so nothing is lost. */
function totalsInWords(facts: readonly Fact[], locale: Locale): string[] {
  const cents = new Map<string, number>()
  for (const { value, unit } of facts)
    if (typeof value === 'number') cents.set(unit ?? '', (cents.get(unit ?? '') ?? 0) + Math.round(value * 100))
  return [...cents]
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => `${money(amount / 100, locale)}${unit ? ` ${unit}` : ''}`)
}
