import type { ReactNode } from 'react'
import { specialDaysInWords, weekInWords } from '#src/answers/hours.ts'
import { todayAt } from '#src/answers/opening.ts'
import type { Answer, ChannelOption, Location, Schedule } from '#src/answers/types.ts'
import { words } from '#src/answers/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { FactValue, RichText } from '#src/channels/parts/RichText.tsx'
import { absolute, Lines, paperDress, WrittenLink } from './dress.tsx'
import { letterWords } from './words.ts'

/** How far ahead a letter names days with other hours. */
const DAYS_AHEAD = 60

/** Every way to arrange it. Who gets this on paper reads first what works without internet. */
export function Options({ answer, context }: { answer: Answer; context: PageContext }): ReactNode {
  const own = letterWords[context.locale]
  const lang = answer.textLocale === context.locale ? undefined : answer.textLocale
  return (
    <section>
      <h2>{words[context.locale].howToArrange}</h2>
      {(['analogue', 'digital'] as const).map((kind) => {
        const options = answer.channelOptions.filter((option) => option.kind === kind)
        if (options.length === 0) return null
        return (
          <section key={kind}>
            <h3>{kind === 'analogue' ? own.notOnline : own.online}</h3>
            {options.map((option, index) => (
              <Option key={index} option={option} answer={answer} lang={lang} context={context} />
            ))}
          </section>
        )
      })}
    </section>
  )
}

type OptionProps = { option: ChannelOption; answer: Answer; lang: string | undefined; context: PageContext }

function Option({ option, answer, lang, context }: OptionProps): ReactNode {
  const { locale, siteUrl } = context
  const { channel } = option
  const shared = words[locale]
  const own = letterWords[locale]
  const url = option.url ?? channel.url ?? (option.kind === 'digital' ? answer.path : null)
  return (
    <article className="option" data-kind={option.kind} data-channel={channel.slug}>
      <h4 lang={lang}>{option.action}</h4>
      <p className="option-kind">
        {channel.title} · {option.roleLabel}
      </p>
      <div lang={lang}>
        <RichText blocks={option.how.length > 0 ? option.how : channel.howToReach} dress={paperDress(siteUrl)} />
      </div>
      <dl>
        {option.needs.length > 0 && (
          <Row label={shared.needsHeading}>{option.needs.map(({ label }) => label).join(' · ')}</Row>
        )}
        {option.duration && (
          <Row label={shared.duration}>
            <FactValue fact={option.duration} />
          </Row>
        )}
        {channel.telephone && (
          <Row label={shared.telephone}>
            <FactValue fact={channel.telephone} />
          </Row>
        )}
        {channel.postalAddress && (
          <Row label={own.postTo}>
            <Lines text={channel.postalAddress} />
          </Row>
        )}
        {url && (
          <Row label={own.internetAddress}>
            <WrittenLink href={absolute(url, siteUrl)} />
          </Row>
        )}
        {channel.schedule && <Hours schedule={channel.schedule} context={context} />}
        {channel.locations.map((location) => (
          <Place key={location.slug} location={location} context={context} />
        ))}
      </dl>
    </article>
  )
}

function Place({ location, context }: { location: Location; context: PageContext }): ReactNode {
  const shared = words[context.locale]
  const { street, number, postcode, city } = location.address
  const notes = [
    location.appointmentNeeded ? `${shared.onAppointment}.` : '',
    location.directions,
    ...location.messages,
  ]
  return (
    <>
      <Row label={location.title}>
        <span className="line">{`${street} ${number}, ${postcode} ${city}`}</span>
        <Lines text={notes.filter((note) => note !== '').join(' ')} />
      </Row>
      <Hours schedule={location.schedule} context={context} />
    </>
  )
}

function Hours({ schedule, context }: { schedule: Schedule; context: PageContext }): ReactNode {
  const { locale, now } = context
  const today = todayAt(now.getTime())
  const until = todayAt(now.getTime() + DAYS_AHEAD * 24 * 60 * 60 * 1000)
  const week = weekInWords({ hours: schedule.hours, locale })
  const special = specialDaysInWords({ schedule, today, until, locale })
  return (
    <>
      {week.length > 0 && (
        <Row label={words[locale].openingHours}>
          {week.map(({ days, times }) => (
            <span className="line" key={days}>
              {days}: {times}
            </span>
          ))}
        </Row>
      )}
      {special.length > 0 && (
        <Row label={letterWords[locale].differentDays}>
          <Lines text={special.join('\n')} />
        </Row>
      )}
    </>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
