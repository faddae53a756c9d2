import type { ReactNode } from 'react'
import type { ChannelOption, Fact, Need } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { FactValue, RichText } from '#src/channels/parts/RichText.tsx'
import { NumberedLink, ShortAddress } from './LetterText.tsx'
import { isNamedIn, type ProductLetterContext } from './letter-context.ts'
import { Places, Row } from './Places.tsx'
import { SpecialDays } from './SpecialDays.tsx'
import { letterWords } from './words.ts'

/** All options of a product. Those that work without internet come first, because this is read on paper. */
export function Options({ letter }: { letter: ProductLetterContext }): ReactNode {
  const { answer, context } = letter
  const own = letterWords[context.locale]
  const analogue = answer.channelOptions.filter(({ kind }) => kind === 'analogue')
  const digital = answer.channelOptions.filter(({ kind }) => kind === 'digital')
  return (
    <>
      {analogue.length > 0 && (
        <section>
          <h2>{own.notOnline}</h2>
          {analogue.map((option, index) => (
            <Option key={index} option={option} earlier={analogue.slice(0, index)} letter={letter} />
          ))}
          <SpecialDays channels={analogue.map(({ channel }) => channel)} context={context} />
        </section>
      )}
      <section>
        <h2>{own.online}</h2>
        <p>
          {own.goTo} <ShortAddress product={answer} context={context} />.
        </p>
        {digital.map((option, index) => (
          <Option key={index} option={option} earlier={[]} letter={letter} />
        ))}
      </section>
    </>
  )
}

/** `earlier`: the options that precede this one in the letter. */
type OptionProps = { option: ChannelOption; earlier: readonly ChannelOption[]; letter: ProductLetterContext }

function Option({ option, earlier, letter }: OptionProps): ReactNode {
  const { context, lang, renderer, addresses } = letter
  const { channel } = option
  const needs = needsOf(letter, option)
  const shared = words[context.locale]
  const how = option.how.length > 0 ? option.how : channel.howToReach
  // Digital options share one address, given once above the options: the page of the product.
  const url = option.kind === 'analogue' ? (option.url ?? channel.url) : null
  const duration = isDurationSaid(letter, option) ? null : option.duration
  return (
    <article className="em-option" data-kind={option.kind} data-channel={channel.slug}>
      <h3 lang={lang}>{option.action}</h3>
      <p className="em-option__kind">
        {url ? (
          <NumberedLink to={{ url }} addresses={addresses}>
            {channel.title}
          </NumberedLink>
        ) : (
          channel.title
        )}{' '}
        · {option.roleLabel}
      </p>
      <div lang={lang}>
        <RichText blocks={how} renderer={renderer} />
      </div>
      <dl>
        {needs.length > 0 && <Row label={shared.needsHeading}>{needs.map(({ label }) => label).join(' · ')}</Row>}
        {duration && (
          <Row label={shared.duration}>
            <FactValue fact={duration} />
          </Row>
        )}
        {channel.telephone && !isNumberSaid(letter, how, channel.telephone) && (
          <Row label={shared.telephone}>
            <FactValue fact={channel.telephone} />
          </Row>
        )}
        {channel.postalAddress && (
          <Row label={letterWords[context.locale].postTo}>{channel.postalAddress.split('\n').join(', ')}</Row>
        )}
        <Places channel={channel} earlier={earlier.map((other) => other.channel)} context={context} />
      </dl>
    </article>
  )
}

/**
 * Needs that are not given elsewhere: what to bring is a list of its own, and a location says itself when an
 * appointment is needed.
 */
function needsOf({ answer }: ProductLetterContext, { needs, channel }: ChannelOption): readonly Need[] {
  const said = new Set<Need['code']>(['niets'])
  if (answer.evidence.length > 0) said.add('documenten')
  if (channel.locations.some(({ appointmentNeeded }) => appointmentNeeded)) said.add('afspraak')
  return needs.filter(({ code }) => !said.has(code))
}

/** A term that is the same for every option is given at the top; other terms with their option. */
function isDurationSaid({ answer }: ProductLetterContext, { duration }: ChannelOption): boolean {
  const keys = new Set(answer.channelOptions.flatMap((option) => option.duration?.key ?? []))
  return duration !== null && keys.size === 1 && isNamedIn(answer.keyFacts, duration)
}

/** True when the telephone number is already given at the top. */
function isNumberSaid({ context }: ProductLetterContext, how: unknown, telephone: Fact): boolean {
  const { published, locale } = context
  return telephone.key === published.site(locale).telephone?.key || isNamedIn(how, telephone)
}
