import type { ReactNode } from 'react'
import type { Schedule } from '#src/answers/model/types.ts'
import { statusAt } from '#src/answers/wording/opening-places.ts'
import type { ErrorContext } from '../view.ts'

type Props = { schedule: Schedule | null; context: ErrorContext }

/** "Nu open tot 17.00 uur", in the words that all channels share. Schedule null: always open. */
export function OpenNow({ schedule, context: { published, locale } }: Props): ReactNode {
  const status = published && statusAt({ schedule, published, locale })
  if (!status?.text) return null
  return (
    <p className={`em-open-now em-open-now--${status.isOpen ? 'open' : 'closed'}`}>
      <span className="em-open-now__dot" />
      {status.text}
    </p>
  )
}
