import { Table, TableBody, TableCell, TableHeaderCell, TableRow } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Schedule, SpecialDay } from '#src/answers/types.ts'
import { dayInWords } from '#src/answers/words.ts'
import type { PageContext } from '../../page.ts'
import { today, wordsOf } from '../view.ts'
import { OpenNow } from './OpenNow.tsx'

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const
const AHEAD_DAYS = 60

type HoursProps = { schedule: Schedule; title: string; context: PageContext; level?: 3 | 4 }

/** Open now or not, the week, and the days coming up on which it is different. */
export function Hours({ schedule, title, context, level = 3 }: HoursProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const Title = level === 3 ? 'h3' : 'h4'
  const special = comingUp(schedule.specialDays, context.now)
  return (
    <div className="hours">
      <OpenNow schedule={schedule} context={context} />
      <Table className="hours__table">
        <caption className="hours__caption">{`${own.hoursOf} ${title}`}</caption>
        <TableBody>
          {DAYS.map((day) => (
            <TableRow key={day}>
              <TableHeaderCell scope="row">{shared.days[day - 1]}</TableHeaderCell>
              <TableCell>{hoursOn(schedule, day, context) || shared.closed}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {special.length > 0 && (
        <>
          <Title className="hours__special">{own.specialDays}</Title>
          <ul className="plain">
            {special.map((day) => (
              <li key={day.date}>{specialInWords(day, context)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function hoursOn(schedule: Schedule, day: number, context: PageContext): string {
  const { own } = wordsOf(context)
  return schedule.hours
    .filter((hours) => hours.day === day)
    .map(({ from, until }) => own.hours(from, until))
    .join(', ')
}

function specialInWords(day: SpecialDay, context: PageContext): string {
  const { own, shared } = wordsOf(context)
  const when = dayInWords({ day: day.date, locale: context.locale, weekday: true })
  const hours = day.closed || !day.from || !day.until ? shared.closed.toLowerCase() : own.hours(day.from, day.until)
  return `${when}${day.reason ? ` (${day.reason})` : ''}: ${hours}`
}

function comingUp(days: readonly SpecialDay[], now: Date): SpecialDay[] {
  const first = today(now)
  const last = today(new Date(now.getTime() + AHEAD_DAYS * 86_400_000))
  return days.filter(({ date }) => date >= first && date <= last).sort((a, b) => a.date.localeCompare(b.date))
}
