import type { Answer, ChannelOption, Fact } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { addressOf, linesOf } from '../parts/plain-text.ts'

type ProductTextInput = { answer: Answer; context: PageContext }

/** A product as text alone, to be read aloud or shown in a chat: the answer, the ways to do it, and the rest. */
export function productText({ answer, context }: ProductTextInput): string {
  const say = words[answer.locale]
  const { sections, keyFacts, evidence, exception } = answer
  const lines = [
    ...context.published.site(answer.locale).notices.flatMap(({ text }) => [text, '']),
    answer.title,
    ...(answer.locale === answer.textLocale ? [] : ['', say.onlyInDutch]),
    '',
    answer.summary,
    ...under(say.keyFacts, keyFacts.map(factOf)),
    ...under(
      say.howToArrange,
      answer.channelOptions.flatMap((option) => optionOf(option, { answer, context })),
    ),
    ...(exception ? under(say.exception, [`${exception.reason} (${exception.legalGround})`]) : []),
    ...under(
      say.bring,
      evidence.map((line) => `- ${line}`),
    ),
    ...sections.flatMap(({ heading, body }) => under(heading, linesOf(body, context).slice(1))),
    '',
    context.webAddress(answer, answer.locale),
  ]
  return `${lines.join('\n')}\n`
}

const factOf = ({ label, text }: Fact): string => `${label}: ${text}`

function optionOf(option: ChannelOption, { answer, context }: ProductTextInput): string[] {
  const { channel, needs, duration, how } = option
  const say = words[answer.locale]
  const url = option.url ?? channel.url
  return [
    `- ${option.action} (${channel.title}, ${say.kinds[option.kind]})`,
    ...linesOf(how, context)
      .filter(Boolean)
      .map((line) => `  ${line}`),
    ...(needs.length > 0 ? [`  ${say.needsHeading}: ${needs.map(({ label }) => label).join(', ')}`] : []),
    ...(duration ? [`  ${factOf(duration)}`] : []),
    ...(url ? [`  ${addressOf({ url }, context)}`] : []),
    ...(channel.telephone ? [`  ${say.telephone}: ${channel.telephone.text}`] : []),
    ...(channel.postalAddress ? [`  ${channel.postalAddress.split('\n').join(', ')}`] : []),
    ...(channel.schedule ? [`  ${context.published.openingStatus(channel.schedule, answer.locale).text}`] : []),
    ...channel.locations.map(
      ({ title, address: { street, number, postcode, city } }) =>
        `  ${title}, ${street} ${number}, ${postcode} ${city}`,
    ),
  ]
}

/** A heading with its lines; empty when there are no lines. */
const under = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', heading.toUpperCase(), ...lines] : []
