import { ButtonLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Channel, Location } from '#src/answers/model/types.ts'
import { MEDIA } from '#src/domain/media.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { AddressOf } from './Address.tsx'
import { Callout } from './Callout.tsx'
import { Hours } from './Hours.tsx'
import { Icon } from './Icon.tsx'
import { FactValue, Text } from './Text.tsx'

export function ChannelDetails({ channel, context }: { channel: Channel; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  return (
    <>
      <Text body={channel.howToReach} />
      {channel.url && (
        <p className="em-part">
          <ButtonLink appearance="primary-action-button" href={channel.url}>
            <span>{MEDIA[channel.medium].goTo[context.locale]}</span>
            <Icon name="arrow" />
          </ButtonLink>
        </p>
      )}
      {channel.telephone && (
        <section className="em-part">
          <h2 className="nl-heading nl-heading--level-2">{shared.telephone}</h2>
          <p className="em-telephone">
            <FactValue fact={channel.telephone} />
          </p>
          <p>{own.phoneSentence}</p>
        </section>
      )}
      {channel.schedule && (
        <section className="em-part">
          <h2 className="nl-heading nl-heading--level-2">{shared.openingHours}</h2>
          <Hours schedule={channel.schedule} title={channel.title} context={context} />
        </section>
      )}
      {channel.postalAddress && (
        <section className="em-part">
          <h2 className="nl-heading nl-heading--level-2">{own.postalAddress}</h2>
          <address className="em-lines em-large">{channel.postalAddress}</address>
        </section>
      )}
      {channel.locations.map((location) => (
        <LocationPart key={location.slug} location={location} context={context} />
      ))}
    </>
  )
}

function LocationPart({ location, context }: { location: Location; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  return (
    <section className="em-part">
      <h2 className="nl-heading nl-heading--level-2">{location.title}</h2>
      {location.messages.map((message) => (
        <Callout key={message} tone="warning">
          <p>{message}</p>
        </Callout>
      ))}
      <div className="em-location">
        <div>
          <h3>{shared.address}</h3>
          <AddressOf location={location} />
          {location.appointmentNeeded && <p className="em-option__role">{shared.onAppointment}</p>}
          {location.directions && (
            <>
              <h3>{own.directions}</h3>
              <p>{location.directions}</p>
            </>
          )}
        </div>
        <div>
          <h3>{shared.openingHours}</h3>
          <Hours schedule={location.schedule} title={location.title} context={context} level={4} />
        </div>
      </div>
    </section>
  )
}
