import { ButtonLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { ChannelOption } from '#src/answers/model/types.ts'
import { MEDIA } from '#src/domain/media.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { AddressOf } from './Address.tsx'
import { Icon, MEDIUM_ICON } from './Icon.tsx'
import { useTextLanguage } from './Language.tsx'
import { OpenNow } from './OpenNow.tsx'
import { FactValue, Text } from './Text.tsx'

type OptionsProps = { options: readonly ChannelOption[]; context: PageContext; level?: 3 | 4 }

/** All options, of equal size and in the editor's order, so that none looks preferred. */
export function Options({ options, context, level = 3 }: OptionsProps): ReactNode {
  return (
    <ul className="em-options">
      {options.map((option, index) => (
        <li
          key={`${option.channel.slug}-${index}`}
          className="em-option"
          data-kind={option.kind}
          data-channel={option.channel.slug}
          data-option=""
        >
          <Option option={option} context={context} level={level} />
        </li>
      ))}
    </ul>
  )
}

function Option({ option, context, level }: { option: ChannelOption; context: PageContext; level: 3 | 4 }): ReactNode {
  const { shared } = wordsOf(context)
  const lang = useTextLanguage()
  const Title = level === 3 ? 'h3' : 'h4'
  return (
    <>
      <div className="em-option__head">
        <span className="em-option__icon">
          <Icon name={MEDIUM_ICON[option.channel.medium]} />
        </span>
        <p className="em-option__channel">
          <span className="em-option__kind">{shared.kinds[option.kind]}</span>
          <span>{option.channel.title}</span>
        </p>
      </div>
      <Title className="em-option__title" lang={lang}>
        {option.action}
      </Title>
      <div className="em-option__body">
        {option.role !== 'arrange' && <p className="em-option__role">{option.roleLabel}</p>}
        <Text body={option.how} level={level === 3 ? 4 : 5} />
        <OptionFacts option={option} context={context} />
        <Where option={option} context={context} />
      </div>
      <p className="em-option__action">
        <Action option={option} context={context} />
      </p>
    </>
  )
}

function OptionFacts({ option, context }: { option: ChannelOption; context: PageContext }): ReactNode {
  const { shared } = wordsOf(context)
  if (option.needs.length === 0 && !option.duration) return null
  return (
    <dl className="em-option__facts">
      {option.needs.length > 0 && (
        <div>
          <dt>{shared.needsHeading}</dt>
          {option.needs.map((need) => (
            <dd key={need.code}>{need.label}</dd>
          ))}
        </div>
      )}
      {option.duration && (
        <div>
          <dt>{shared.duration}</dt>
          <dd>
            <FactValue fact={option.duration} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function Where({ option: { channel }, context }: { option: ChannelOption; context: PageContext }): ReactNode {
  return (
    <>
      {channel.locations.map((location) => (
        <div key={location.slug} className="em-option__place">
          <AddressOf location={location} />
          <OpenNow schedule={location.schedule} context={context} />
        </div>
      ))}
      {channel.postalAddress && <address className="em-option__place em-lines">{channel.postalAddress}</address>}
      {channel.schedule && <OpenNow schedule={channel.schedule} context={context} />}
    </>
  )
}

/** One button per card, all with the same style. */
function Action({ option, context }: { option: ChannelOption; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  const { channel } = option
  const url = option.url ?? (MEDIA[channel.medium].isReachedByUrl ? channel.url : null)
  const isForAppointment = channel.medium === 'counter' && option.needs.some(({ code }) => code === 'afspraak')
  if (url) {
    const label = MEDIA[option.role === 'appointment' ? 'counter' : channel.medium].goTo[context.locale]
    return <Button href={url} label={label} action={option.action} />
  }
  if (channel.telephone?.href) {
    return (
      <ButtonLink appearance="primary-action-button" href={channel.telephone.href}>
        <Icon name="telephone" />
        <span>
          {own.callFor} <FactValue fact={channel.telephone} linked={false} />
          {isForAppointment && ` ${own.forAppointment}`}
          <span className="em-visually-hidden">{`: ${option.action}`}</span>
        </span>
      </ButtonLink>
    )
  }
  const label = channel.locations.length > 0 ? own.seeChannel : MEDIA[channel.medium].goTo[context.locale]
  return (
    <Button
      href={context.linkTo({ kind: 'channel', slug: channel.slug }, context.locale)}
      label={label}
      action={option.action}
    />
  )
}

/** Screen readers list links without their context, so each button also says what it is for. */
function Button({ href, label, action }: { href: string; label: string; action: string }): ReactNode {
  return (
    <ButtonLink appearance="primary-action-button" href={href}>
      <span>
        {label}
        <span className="em-visually-hidden">{`: ${action}`}</span>
      </span>
      <Icon name="arrow" />
    </ButtonLink>
  )
}
