import type { ReactNode } from 'react'
import type { Answer, ChannelOption, Location, Need } from '#src/answers/model/types.ts'
import { needsInWords } from '#src/answers/wording/needs.ts'
import { words } from '#src/answers/wording/words.ts'
import { DeskFact } from './Caution.tsx'
import type { DeskContext } from './context.ts'
import { OutsideLink } from './DeskLink.tsx'
import { DeskText } from './DeskText.tsx'
import { Status } from './OpenNow.tsx'
import { deskWords as say } from './words.ts'

/** `level`: the level of the heading above each option. */
type ListProps = { answer: Answer; level?: 3 | 4; context: DeskContext }

/** All options of a product at the same size: digital and not digital side by side. */
export function Options({ level = 3, ...shared }: ListProps): ReactNode {
  return (
    <ul className="em-options">
      {shared.answer.channelOptions.map((option, index) => (
        <Option key={index} option={option} level={level} {...shared} />
      ))}
    </ul>
  )
}

function Option({ option, answer, level, context }: ListProps & { option: ChannelOption }): ReactNode {
  const { channel } = option
  const Heading = level === 4 ? 'h4' : 'h3'
  const url = option.url ?? channel.url ?? (option.kind === 'digital' ? context.linkTo(answer, answer.locale) : null)
  return (
    <li className={`em-option em-option--${option.kind}`} data-kind={option.kind} data-channel={channel.slug}>
      <Heading lang={answer.textLocale}>{option.action}</Heading>
      <p className="em-option-kind">
        <strong>{words.nl.kinds[option.kind]}</strong> · {channel.title} · {words.nl.roles[option.role]}
      </p>
      <dl className="em-pairs">
        {option.needs.length > 0 && <Pair label={say.needs}>{inDutch(option.needs)}</Pair>}
        {option.duration && (
          <Pair label={say.duration}>
            <DeskFact fact={option.duration} />
          </Pair>
        )}
        {channel.telephone && (
          <Pair label="Tel.">
            <DeskFact fact={channel.telephone} />
          </Pair>
        )}
        {channel.postalAddress && <Pair label="Post">{channel.postalAddress.split('\n').join(', ')}</Pair>}
        {url && (
          <Pair label="Web">
            <OutsideLink href={url}>{shown(url)}</OutsideLink>
          </Pair>
        )}
      </dl>
      {channel.schedule && <Status schedule={channel.schedule} context={context} />}
      {channel.locations.map((location) => (
        <Place key={location.slug} location={location} context={context} />
      ))}
      <div lang={answer.textLocale} className="em-option__how">
        <DeskText blocks={option.how.length > 0 ? option.how : channel.howToReach} isNested />
      </div>
    </li>
  )
}

/** A location, with whether it is open now. */
export function Place({ location, context }: { location: Location; context: DeskContext }): ReactNode {
  const { street, number, postcode, city } = location.address
  return (
    <div className="em-option__place">
      <p>
        <strong>{location.title}</strong>, {`${street} ${number}, ${postcode} ${city}`}
        {location.appointmentNeeded && ` · ${words.nl.onAppointment.toLowerCase()}`}
      </p>
      <Status schedule={location.schedule} context={context} />
      {(location.directions || location.messages.length > 0) && (
        <p>{[...location.messages, location.directions].join(' ')}</p>
      )}
    </div>
  )
}

function Pair({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function inDutch(needs: readonly Need[]): string {
  const codes = needs.map(({ code }) => code)
  return needsInWords({ codes, locale: 'nl' })
    .map(({ label }) => label)
    .join(', ')
}

function shown(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
