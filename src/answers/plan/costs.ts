import { money } from '#src/facts/words.ts'
import type { PlanCosts, PlanStep } from '../model/plan-types.ts'
import type { Fact, Locale } from '../model/types.ts'
import { isAssumed } from '../wording/facts.ts'
import { words } from '../wording/words.ts'

type CostsOfInput = { steps: readonly PlanStep[]; locale: Locale }

/**
 * The costs of a plan. Only certain amounts are added up: of steps with one price and without alternatives, required
 * and optional steps separately. A step with several prices is named and not added, because nobody pays all of them, and so is
 * one whose price nobody checked yet.
 */
export function costsOf({ steps, locale }: CostsOfInput): PlanCosts {
  const withCosts = steps.filter(({ costs }) => costs.length > 0)
  const sure = withCosts.filter(
    ({ alternatives, costs }) => alternatives.length === 0 && costs.length === 1 && !costs.some(isAssumed),
  )
  const total = (isNeeded: boolean) =>
    totalsInWords(
      sure.filter(({ necessity }) => (necessity === 'must') === isNeeded).flatMap(({ costs }) => costs),
      locale,
    )
  return {
    items: withCosts.map(({ key, title, necessity, costs }) => ({ step: { key, title }, necessity, facts: costs })),
    needed: total(true),
    optional: total(false),
    depends: withCosts
      .filter((step) => !sure.includes(step) && step.costs.some(isPaid))
      .map(({ key, title }) => ({ key, title })),
  }
}

/** Amounts per year or per piece are not added up but listed by name. Sums are in cents, to avoid rounding errors. */
function totalsInWords(facts: readonly Fact[], locale: Locale): string[] {
  const paid = facts.filter(isPaid)
  const cents = paid
    .filter(({ unit }) => !unit)
    .reduce((sum, { value }) => sum + Math.round((typeof value === 'number' ? value : 0) * 100), 0)
  const apart = paid.filter(({ unit }) => unit).map(({ label, text }) => `${label}: ${text}`)
  if (cents === 0) return apart
  const once = money(cents / 100, locale)
  return [apart.length > 0 ? `${once} ${words[locale].plan.once}` : once, ...apart]
}

const isPaid = ({ value }: Fact): boolean => typeof value === 'number' && value > 0
