import { Temporal } from 'temporal-polyfill'
import { visits } from '#journeys/visit.ts'
import type { PlanStep, PlanVisit } from '../model/plan-types.ts'
import type { ChannelOption, Locale, Location } from '../model/types.ts'
import { isOpenOn } from '../wording/opening.ts'
import { daysInWords } from '../wording/when.ts'
import { words } from '../wording/words.ts'

/** Visits to a counter in which the resident can do several steps, with everything to bring. */
export function visitsOf(args: { steps: readonly PlanStep[]; today: string; locale: Locale }): PlanVisit[] {
  const { today, locale } = args
  const steps = args.steps.filter(({ actor }) => actor === 'resident')
  const places = new Map(steps.flatMap(locationsOf).map((location) => [location.slug, location]))
  const candidates = steps.flatMap((step) => {
    const earlier = before({ step, steps: args.steps })
    // Nobody knows when a judge, or anyone else without a last day, has done what comes first.
    if (earlier.some(({ latest }) => latest === null)) return []
    const from = [step.earliest, ...earlier.map(({ latest }) => latest)].filter((day) => day !== null).sort()
    return {
      key: step.key,
      earliest: dayOf(from.at(-1) ?? null),
      latest: dayOf(step.latest),
      locations: locationsOf(step).map(({ slug }) => slug),
      notWith: [...earlier.map(({ key }) => key), ...earlierAlternatives({ step, steps })],
    }
  })
  const found = visits({
    steps: candidates,
    today: Temporal.PlainDate.from(today),
    isOpen: (slug, day) => isOpenOn({ schedule: places.get(slug)?.schedule, day }),
  })
  return found.flatMap((visit) => {
    const location = places.get(visit.location)
    if (!location) return []
    const chosen = steps.filter(({ key }) => visit.steps.includes(key))
    const isLate = chosen.some((step) => step.isLate)
    const dates = daysInWords({
      // Today is left out: the reader can go at once.
      earliest: visit.earliest.toString() === today ? null : visit.earliest.toString(),
      latest: visit.latest?.toString() ?? null,
      locale,
    })
    return {
      location,
      dates: isLate ? words[locale].groups.late : dates,
      steps: chosen.map(({ key, title }) => ({ key, title })),
      notes: notesOf({ chosen, steps: args.steps, location, locale }),
      bring: [...new Set(chosen.flatMap(({ product }) => product?.evidence ?? []))],
    }
  })
}

type Visited = { chosen: readonly PlanStep[]; steps: readonly PlanStep[]; location: Location; locale: Locale }

/** What to know before going: an appointment, who must come along, which steps come first. */
function notesOf({ chosen, steps, location, locale }: Visited): string[] {
  const say = words[locale].plan.visit
  const asks = (step: PlanStep, code: 'afspraak' | 'samen') =>
    countersOf(step).some(
      ({ channel, needs }) => channel.locations.includes(location) && needs.some((need) => need.code === code),
    )
  const together = chosen.filter((step) => asks(step, 'samen'))
  const first = steps.filter((step) => chosen.some(({ waitsFor }) => waitsFor.some(({ key }) => key === step.key)))
  return [
    ...(location.appointmentNeeded || chosen.some((step) => asks(step, 'afspraak')) ? [say.appointment] : []),
    ...(together.length > 0 ? [say.together(titlesOf(together))] : []),
    ...(first.length > 0 ? [say.first(titlesOf(first))] : []),
  ]
}

const titlesOf = (steps: readonly PlanStep[]): string => steps.map(({ title }) => `‘${title}’`).join(', ')

/** All steps before this one: the municipality has to process them first, so the resident cannot do both in one visit. */
function before({ step, steps }: { step: PlanStep; steps: readonly PlanStep[] }): PlanStep[] {
  const found = new Set(step.waitsFor.map(({ key }) => key))
  for (const key of found) for (const next of steps.find((one) => one.key === key)?.waitsFor ?? []) found.add(next.key)
  return steps.filter(({ key }) => found.has(key))
}

/** Earlier alternatives for this step: one of them is enough. */
const earlierAlternatives = ({ step, steps }: { step: PlanStep; steps: readonly PlanStep[] }): string[] =>
  steps
    .slice(0, steps.indexOf(step))
    .map(({ key }) => key)
    .filter((key) => step.alternatives.some((name) => name.key === key))

/** The counters where the step can be done in full. */
const countersOf = ({ product }: PlanStep): ChannelOption[] =>
  (product?.channelOptions ?? []).filter(({ channel, role }) => channel.medium === 'counter' && role === 'arrange')

const locationsOf = (step: PlanStep): Location[] => countersOf(step).flatMap(({ channel }) => channel.locations)

const dayOf = (day: string | null) => (day === null ? null : Temporal.PlainDate.from(day))
