import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { knownHolidays } from '#tests/fixtures/journeys/holidays.ts'
import { step } from '#tests/fixtures/journeys/model.ts'
import { windows } from './dates.ts'
import type { Unit } from './model.ts'

/**
 * The Algemene termijnenwet (BWBR0002448), written a second time from its text, day by day and with the holidays of a
 * library, to compare with what plans count.
 */
const holidays = new Map<number, Set<string>>()

/** Art. 3 lid 3, by royal decree. */
const DECREED = new Set(
  '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
    ' ',
  ),
)

/** Art. 3, with the Saturday and the Sunday of art. 1 lid 1. */
function isDayOff(date: Temporal.PlainDate): boolean {
  if (date.dayOfWeek >= 6) return true
  const known = holidays.get(date.year) ?? knownHolidays(date.year)
  holidays.set(date.year, known)
  return known.has(date.toString()) || DECREED.has(date.toString())
}

type Term = { amount: number; unit: Exclude<Unit, 'workingDays'> }

/** Art. 4: not for terms in more than 90 days, twelve weeks or three months. */
const isTooLong = ({ amount, unit }: Term) => amount > { days: 90, weeks: 12, months: 3 }[unit]

function lastDayByLaw(from: Temporal.PlainDate, term: Term): Temporal.PlainDate {
  let last = from.add({ [term.unit]: term.amount })
  if (isTooLong(term)) return last
  const workingDays = () => {
    let count = 0
    for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
      if (!isDayOff(day)) count += 1
    return count
  }
  // Art. 2: a term of at least three days has at least two days that are no Saturday, Sunday or holiday.
  if (from.until(last).days >= 3) while (workingDays() < 2) last = last.add({ days: 1 })
  // Art. 1 lid 1: a term that ends on such a day goes on to the first day that is none.
  while (isDayOff(last)) last = last.add({ days: 1 })
  return last
}

const TERMS: Term[] = [
  { amount: 1, unit: 'days' },
  { amount: 2, unit: 'days' },
  { amount: 3, unit: 'days' },
  { amount: 5, unit: 'days' },
  { amount: 28, unit: 'days' },
  { amount: 90, unit: 'days' },
  { amount: 91, unit: 'days' },
  { amount: 4, unit: 'weeks' },
  { amount: 6, unit: 'weeks' },
  { amount: 13, unit: 'weeks' },
  { amount: 1, unit: 'months' },
  { amount: 3, unit: 'months' },
  { amount: 4, unit: 'months' },
]

it('the last day of a term is that of the law, on 20,000 days', () => {
  const first = Temporal.PlainDate.from('1990-01-01')
  const wrong: string[] = []
  for (let days = 0; days < 20_000; days += 1) {
    const from = first.add({ days })
    // Another term each day: 13 is prime to 7, so that each term falls on every day of the week.
    const term = TERMS[days % TERMS.length]!
    const latest = { ...term, side: 'after' as const, step: null }
    const counted = windows({ steps: [step('a', { latest, movesToWorkingDay: true })], date: from }).get('a')?.latest
    const law = lastDayByLaw(from, term)
    if (String(counted) !== String(law)) wrong.push(`${from} ${term.amount} ${term.unit}: ${counted}, by law ${law}`)
  }
  expect(wrong).toEqual([])
})
