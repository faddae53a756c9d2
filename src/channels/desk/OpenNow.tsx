import type { ReactNode } from 'react'
import type { Channel, Schedule } from '#src/answers/model/types.ts'
import { openingPlaces, statusAt } from '#src/answers/wording/opening-places.ts'
import { DeskFact } from './Caution.tsx'
import type { DeskContext } from './context.ts'

type Props = { channels: readonly Channel[]; context: DeskContext }

/** Which channels can be reached now, and until when. Channels without hours are left out. */
export function OpenNow({ channels, context }: Props): ReactNode {
  return (
    <dl className="em-open-list">
      {channels.flatMap((channel) =>
        openingPlaces(channel).map(({ key, title, schedule }) => (
          <div key={key}>
            <dt>
              {title} {channel.telephone && <DeskFact fact={channel.telephone} />}
            </dt>
            <dd>
              <Status schedule={schedule} context={context} />
            </dd>
          </div>
        )),
      )}
    </dl>
  )
}

/** Schedule null: always open. */
export function Status({ schedule, context }: { schedule: Schedule | null; context: DeskContext }): ReactNode {
  const { isOpen, text } = statusAt({ schedule, published: context.published, locale: 'nl' })
  return text && <p className={isOpen ? 'em-open-now em-open-now--open' : 'em-open-now em-open-now--closed'}>{text}</p>
}
