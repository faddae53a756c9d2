import { windowsInDays } from '../dates.ts'
import { type Day, dateOf } from '../day.ts'
import type { Journey, Step } from '../model.ts'
import type { Combination, Compiled } from './compile.ts'
import { isAbout, type JourneyFinding } from './finding.ts'

/** Every eleventh day of a year and a half: this covers all weekdays, ends of months and a 29 February. */
const EVENTS: readonly Day[] = Array.from({ length: 50 }, (_, index) => Date.UTC(2027, 8, 30) / 86_400_000 + index * 11)
/** The number of steps that one number can hold as bits. */
const BITS = 50

/** A step whose last day may be before the first day of another step, or of itself. */
type Suspect = { step: number; other: number; around: number[]; seen: Set<number>; found: JourneyFinding | null }

/**
 * Finds deadlines before the first day of the step they wait for. With fewer steps in a plan the first day only gets
 * earlier, so a pair that is right with all related steps in the plan is right in every plan.
 */
export function deadlinesIn({ journey: { steps }, compiled }: { journey: Journey; compiled: Compiled }) {
  const byKey = new Map(steps.map(({ key }, index) => [key, index]))
  const suspects = steps.flatMap((step, index) =>
    [...step.after.flatMap((key) => byKey.get(key) ?? []), index]
      .map(
        (other): Suspect => ({
          step: index,
          other,
          around: around({ steps, byKey, index }),
          seen: new Set(),
          found: null,
        }),
      )
      .filter((suspect) => eventThatFails({ steps, suspect, isPlanned: () => true }) !== null),
  )
  return {
    visit: (chosen: Combination, planned: Uint8Array): void => {
      for (const suspect of suspects) {
        if (suspect.found || !planned[suspect.step] || !planned[suspect.other]) continue
        const name = suspect.around.reduce(
          (sum, index, bit) => (planned[index] && bit < BITS ? sum + 2 ** bit : sum),
          0,
        )
        if (suspect.seen.has(name)) continue
        suspect.seen.add(name)
        const event = eventThatFails({ steps, suspect, isPlanned: (index) => planned[index] === 1 })
        if (event === null) continue
        suspect.found = {
          kind: 'early-deadline',
          ...isAbout('steps', suspect.step),
          keys: [steps[suspect.other]?.key ?? ''],
          example: compiled.answersOf(chosen),
          date: dateOf(event),
        }
      }
    },
    findings: (): JourneyFinding[] => {
      const found = suspects.flatMap((suspect) => (suspect.found ? [suspect] : []))
      // A step that conflicts with another step also conflicts with itself: report it once.
      return found
        .filter(({ step, other }) => step !== other || !found.some((one) => one.step === step && one.other !== step))
        .flatMap((suspect) => suspect.found ?? [])
    },
  }
}

type Look = { steps: readonly Step[]; suspect: Suspect; isPlanned: (index: number) => boolean }

/** The first date of the event for which the deadline is too early. */
function eventThatFails({ steps, suspect, isPlanned }: Look): Day | null {
  const plan = suspect.around.filter(isPlanned).flatMap((index) => steps[index] ?? [])
  const failing = EVENTS.find((event) => {
    const windows = windowsInDays({ steps: plan, event })
    const latest = windows.get(steps[suspect.step]?.key ?? '')?.latest ?? null
    const earliest = windows.get(steps[suspect.other]?.key ?? '')?.earliest ?? null
    return latest !== null && earliest !== null && latest < earliest
  })
  return failing ?? null
}

/** The step and all steps that its dates can depend on, nearest first. */
function around({
  steps,
  byKey,
  index,
}: {
  steps: readonly Step[]
  byKey: ReadonlyMap<string, number>
  index: number
}) {
  const all = new Set([index])
  for (const at of all) {
    const step = steps[at]
    for (const key of [...(step?.after ?? []), step?.earliest?.step, step?.latest?.step]) {
      const other = byKey.get(key ?? '')
      if (other !== undefined) all.add(other)
    }
  }
  return [...all]
}
