import type { ReactNode } from 'react'
import type { Schedule } from '#src/answers/types.ts'
import type { ErrorContext } from '../view.ts'

/** "Nu open tot 17.00 uur", worded by the answers so that every channel says the same. */
export function OpenNow({ schedule, context }: { schedule: Schedule; context: ErrorContext }): ReactNode {
  const status = context.published?.openingStatus(schedule, context.locale)
  if (!status) return null
  return (
    <p className={`open-now open-now--${status.isOpen ? 'open' : 'closed'}`}>
      <span className="open-now__dot" />
      {status.text}
    </p>
  )
}
