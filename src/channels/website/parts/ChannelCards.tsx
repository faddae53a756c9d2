import type { ReactNode } from 'react'
import type { Channel } from '#src/answers/model/types.ts'
import { type OpeningPlace, openingPlaces } from '#src/answers/wording/opening-places.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { AddressOf } from './Address.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Hours } from './Hours.tsx'
import { Icon, MEDIUM_ICON } from './Icon.tsx'
import { OpenNow } from './OpenNow.tsx'
import { FactValue, Text } from './Text.tsx'

/** The channels as cards of equal size, with all details needed to choose one. */
export function ChannelCards({ channels, context }: { channels: readonly Channel[]; context: PageContext }): ReactNode {
  return (
    <ul className="em-options">
      {channels.map((channel) => (
        <li key={channel.slug} className="em-option" data-kind={channel.kind} data-channel={channel.slug}>
          <ChannelCard channel={channel} context={context} />
        </li>
      ))}
    </ul>
  )
}

function ChannelCard({ channel, context }: { channel: Channel; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  return (
    <>
      <div className="em-option__head">
        <span className="em-option__icon">
          <Icon name={MEDIUM_ICON[channel.medium]} />
        </span>
        <p className="em-option__channel">
          <span className="em-option__kind">{shared.kinds[channel.kind]}</span>
        </p>
      </div>
      <h2 className="em-option__title">{channel.title}</h2>
      <div className="em-option__body">
        <p>{channel.summary}</p>
        <Text body={channel.howToReach} />
        {channel.telephone && (
          <p className="em-telephone">
            <FactValue fact={channel.telephone} />
          </p>
        )}
        {channel.postalAddress && <address className="em-lines">{channel.postalAddress}</address>}
        {openingPlaces(channel).map((place) => (
          <Place key={place.key} place={place} context={context} />
        ))}
      </div>
      <p className="em-option__action">
        <a className="nl-link" href={context.linkTo({ kind: 'channel', slug: channel.slug }, context.locale)}>
          {`${own.moreAbout} ${channel.title}`}
        </a>
      </p>
    </>
  )
}

function Place({ place, context }: { place: OpeningPlace; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  const { title, location, schedule } = place
  return (
    <div className="em-option__place">
      {location && <AddressOf location={location} />}
      {location?.appointmentNeeded && <p className="em-option__role">{shared.onAppointment}</p>}
      {location?.messages.map((message) => (
        <p key={message} className="em-option__message">
          {message}
        </p>
      ))}
      <OpenNow schedule={schedule} context={context} />
      {schedule && schedule.hours.length > 0 && (
        <Disclosure title={`${own.hoursOf} ${title}`}>
          <Hours schedule={schedule} title={title} context={context} />
        </Disclosure>
      )}
    </div>
  )
}
