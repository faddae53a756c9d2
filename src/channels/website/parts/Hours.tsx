import { Table, TableBody, TableCell, TableHeaderCell, TableRow } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Schedule } from '#src/answers/model/types.ts'
import { specialDaysInWords, timesOn } from '#src/answers/wording/hours.ts'
import { dayAt } from '#src/facts/words.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { OpenNow } from './OpenNow.tsx'

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const
const AHEAD_DAYS = 60

type HoursProps = { schedule: Schedule; title: string; context: PageContext; level?: 3 | 4 }

/** Open now or not, the week, and the special days that come soon. */
export function Hours({ schedule, title, context, level = 3 }: HoursProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const Title = level === 3 ? 'h3' : 'h4'
  const special = specialDaysInWords({
    schedule,
    today: dayAt(context.now),
    until: dayAt(context.now.getTime() + AHEAD_DAYS * 86_400_000),
    locale: context.locale,
  })
  return (
    <div className="em-hours">
      <OpenNow schedule={schedule} context={context} />
      <Table className="em-hours__table">
        <caption className="em-hours__caption">{`${own.hoursOf} ${title}`}</caption>
        <TableBody>
          {DAYS.map((day) => (
            <TableRow key={day}>
              <TableHeaderCell scope="row">{shared.days[day - 1]}</TableHeaderCell>
              <TableCell>{timesOn(schedule.hours, day, context.locale) || shared.closed}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {special.length > 0 && (
        <>
          <Title className="em-hours__special">{own.specialDays}</Title>
          <ul className="em-plain">
            {special.map((day) => (
              <li key={day}>{day}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
