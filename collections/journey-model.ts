import { readCondition } from '#journeys/condition.ts'
import type { Journey, Moment, Unit } from '#journeys/model.ts'
import type { RawJourney, RawMoment } from './raw.ts'

/** The length of a term fact now, for the engine; null when it has no value. */
export type Length = { amount: number; unit: Unit }
export type LengthOf = (factId: string, side: Moment['side']) => Length | null
type ModelOfInput = { journey: RawJourney; lengthOf?: LengthOf }

/**
 * Converts the document of a life event to the engine's model. Terms from facts need `lengthOf`; without it (numbering,
 * rules about conditions) those moments are left out.
 */
export function modelOf({ journey, lengthOf = () => null }: ModelOfInput): Journey {
  return {
    questions: (journey.questions ?? []).map(({ key, kind, when, options }) => ({
      key,
      kind: kind ?? 'choice',
      condition: readCondition(when) ?? null,
      options: (options ?? []).map((option) => ({ key: option.key })),
    })),
    steps: (journey.steps ?? []).map((step) => ({
      key: step.key,
      condition: readCondition(step.when) ?? null,
      after: step.after ?? [],
      oneOf: step.oneOf || null,
      actor: step.actor,
      necessity: step.necessity,
      earliest: momentOf(step.earliest, lengthOf),
      latest: momentOf(step.latest, lengthOf),
      movesToWorkingDay: step.movesToWorkingDay ?? false,
    })),
  }
}

function momentOf(moment: RawMoment | null | undefined, lengthOf: LengthOf): Moment | null {
  if (!moment?.side) return null
  const own = { amount: moment.amount ?? 0, unit: moment.unit ?? ('days' as const) }
  const length = moment.fact ? lengthOf(moment.fact, moment.side) : own
  return length && { ...length, side: moment.side, step: moment.step || null }
}
