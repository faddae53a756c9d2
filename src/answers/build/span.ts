import type { Moment, Step } from '#journeys/model.ts'
import type { Journey } from '../model/types.ts'
import { countedInWords } from '../wording/when.ts'

type SpanOfInput = { steps: readonly Step[]; words: Omit<Parameters<typeof countedInWords>[0], 'step'> }

/**
 * The first moment of a life event, whoever acts, and the last of the resident, of the moments that count from the event
 * itself.
 */
export function spanOf({ steps, words }: SpanOfInput): Journey['span'] {
  const counted = steps.flatMap((step) =>
    SIDES.flatMap((side) => {
      const moment = step[side]
      return moment?.step === null ? [{ step, side, moment, days: daysOf(moment) }] : []
    }),
  )
  const inWords = (found: (typeof counted)[number] | undefined) => {
    if (!found) return null
    const only = { earliest: null, latest: null, [found.side]: found.moment }
    return { title: words.titleOf(found.step.key), when: countedInWords({ ...words, step: only })[0] ?? '' }
  }
  return {
    first: inWords(counted.toSorted((a, b) => a.days - b.days)[0]),
    last: inWords(
      counted
        .filter(({ step, side }) => side === 'latest' && step.actor === 'resident')
        .toSorted((a, b) => b.days - a.days)[0],
    ),
  }
}

const SIDES = ['earliest', 'latest'] as const

/** The approximate number of days from the event, for sorting: a month is 30 days, five working days are a week. */
function daysOf({ amount, unit, side }: Moment): number {
  const days = { days: 1, workingDays: 7 / 5, weeks: 7, months: 30 }[unit] * amount
  return side === 'before' ? -days : days
}
