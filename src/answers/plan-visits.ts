import { Temporal } from 'temporal-polyfill'
import { visits } from '#journeys/visit.ts'
import type { PlanStep, PlanVisit } from './plan-types.ts'
import type { Locale, Location } from './types.ts'
import { daysInWords } from './when.ts'

/** What the resident can do in one visit to a counter, with all that is to be brought. */
export function visitsOf(args: { steps: readonly PlanStep[]; today: string; locale: Locale }): PlanVisit[] {
  const { today, locale } = args
  const steps = args.steps.filter(({ actor }) => actor === 'resident')
  const places = new Map<string, Location>()
  const candidates = steps.map((step) => {
    const locations = countersOf(step)
    for (const location of locations) places.set(location.slug, location)
    return {
      key: step.key,
      earliest: dayOf(step.earliest),
      latest: dayOf(step.latest),
      locations: locations.map(({ slug }) => slug),
      notWith: [...beforeOthers({ step, steps: args.steps }), ...earlierAlternatives({ step, steps })],
    }
  })
  return visits({ steps: candidates, today: Temporal.PlainDate.from(today) }).flatMap((visit) => {
    const location = places.get(visit.location)
    if (!location) return []
    const chosen = steps.filter(({ key }) => visit.steps.includes(key))
    return {
      location,
      dates: daysInWords({
        // Today is not said: whoever reads this can go today.
        earliest: visit.earliest.toString() === today ? null : visit.earliest.toString(),
        latest: visit.latest?.toString() ?? null,
        locale,
      }),
      steps: chosen.map(({ key, title }) => ({ key, title })),
      bring: [...new Set(chosen.flatMap(({ product }) => product?.evidence ?? []))],
    }
  })
}

/** What comes before this step with work of someone else in between: nobody can wait for that at the counter. */
function beforeOthers({ step, steps }: { step: PlanStep; steps: readonly PlanStep[] }): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const walk = (at: PlanStep, isApart: boolean): void => {
    for (const next of steps.filter(({ key }) => at.waitsFor.some((name) => name.key === key))) {
      const state = `${next.key} ${isApart}`
      if (seen.has(state)) continue
      seen.add(state)
      if (isApart) found.add(next.key)
      walk(next, isApart || next.actor !== 'resident')
    }
  }
  walk(step, false)
  return [...found]
}

/** One of the alternatives is enough. */
const earlierAlternatives = ({ step, steps }: { step: PlanStep; steps: readonly PlanStep[] }): string[] =>
  steps
    .slice(0, steps.indexOf(step))
    .map(({ key }) => key)
    .filter((key) => step.alternatives.some((name) => name.key === key))

/** Where the whole of a step can be done at a counter. */
const countersOf = ({ product }: PlanStep): Location[] =>
  (product?.channelOptions ?? [])
    .filter(({ channel, role }) => channel.medium === 'counter' && role === 'arrange')
    .flatMap(({ channel }) => channel.locations)

const dayOf = (day: string | null) => (day === null ? null : Temporal.PlainDate.from(day))
