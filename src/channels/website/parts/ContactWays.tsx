import { ButtonLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Channel } from '#src/answers/model/types.ts'
import { MEDIA } from '#src/domain/media.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { Icon, MEDIUM_ICON } from './Icon.tsx'
import { OpenNow } from './OpenNow.tsx'
import { FactValue } from './Text.tsx'

/** The channels in short, for the home page: each with one action. */
export function ContactWays({ channels, context }: { channels: readonly Channel[]; context: PageContext }): ReactNode {
  return (
    <ul className="em-options">
      {channels.map((channel) => (
        <li key={channel.slug} className="em-option" data-kind={channel.kind} data-channel={channel.slug}>
          <div className="em-option__head">
            <span className="em-option__icon">
              <Icon name={MEDIUM_ICON[channel.medium]} />
            </span>
            <h3 className="em-option__title em-option__title--short">{channel.title}</h3>
          </div>
          <div className="em-option__body">
            <p>{channel.summary}</p>
            {statusOf(channel, context)}
          </div>
          <p className="em-option__action">
            <Action channel={channel} context={context} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function statusOf(channel: Channel, context: PageContext): ReactNode {
  const schedule = channel.schedule ?? (channel.locations.length === 1 ? channel.locations[0]?.schedule : null)
  return schedule ? <OpenNow schedule={schedule} context={context} /> : null
}

function Action({ channel, context }: { channel: Channel; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  if (channel.medium === 'telephone' && channel.telephone?.href) {
    return (
      <ButtonLink appearance="primary-action-button" href={channel.telephone.href}>
        <Icon name="telephone" />
        <span>
          {own.callFor} <FactValue fact={channel.telephone} linked={false} />
        </span>
      </ButtonLink>
    )
  }
  return (
    <ButtonLink
      appearance="primary-action-button"
      href={context.linkTo({ kind: 'channel', slug: channel.slug }, context.locale)}
    >
      <span>
        {channel.locations.length > 0 ? own.seeChannel : MEDIA[channel.medium].goTo[context.locale]}
        <span className="em-visually-hidden">{`: ${channel.title}`}</span>
      </span>
      <Icon name="arrow" />
    </ButtonLink>
  )
}
