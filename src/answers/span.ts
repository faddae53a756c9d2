import type { Moment, Step } from '#journeys/model.ts'
import type { Journey } from './types.ts'
import { countedInWords } from './when.ts'

type Args = { steps: readonly Step[]; words: Omit<Parameters<typeof countedInWords>[0], 'step'> }

/** How long a life event takes: its first moment and its last, among those that count from the event itself. */
export function spanOf({ steps, words }: Args): Journey['span'] {
  const end = (side: 'earliest' | 'latest') => {
    const counted = steps.flatMap((step) => {
      const moment = step[side]
      return step.actor === 'resident' && moment && moment.step === null ? [{ step, moment, days: daysOf(moment) }] : []
    })
    const found = counted.toSorted((a, b) => (side === 'earliest' ? a.days - b.days : b.days - a.days))[0]
    if (!found) return null
    const only = { earliest: null, latest: null, [side]: found.moment }
    return { title: words.titleOf(found.step.key), when: countedInWords({ ...words, step: only })[0] ?? '' }
  }
  return { first: end('earliest'), last: end('latest') }
}

/** About how many days from the event, to put moments in order: a month is some 30 days, five working days a week. */
function daysOf({ amount, unit, side }: Moment): number {
  const days = { days: 1, workingDays: 7 / 5, weeks: 7, months: 30 }[unit] * amount
  return side === 'before' ? -days : days
}
