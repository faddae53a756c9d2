import type { ReactNode } from 'react'
import type { Answer, Channel } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { CautionAdvice } from './Caution.tsx'
import { type DeskContext, spokenAddress } from './context.ts'
import { Facts } from './DeskText.tsx'
import { placesWithHours } from './Hours.tsx'
import { OpenNow } from './OpenNow.tsx'
import { deskWords as say } from './words.ts'

type Props = { answer: Answer; context: DeskContext }

/** The summary at the top: what to say, who can be reached now, costs, terms and what to bring. */
export function Glance({ answer, context }: Props): ReactNode {
  const lang = answer.textLocale === 'nl' ? undefined : answer.textLocale
  const channels = channelsOf({ answer, context })
  return (
    <>
      <section className="em-say" id="zeggen">
        <h2>{say.say}</h2>
        <p className="em-aloud" lang={lang} data-summary="">
          {answer.summary}
        </p>
        <ReadAloud answer={answer} context={context} />
      </section>
      {channels.length > 0 && (
        <section className="em-open" id="nu">
          <div className="em-with-link">
            <h2>{say.openNow}</h2>
            {placesWithHours(channels).length > 0 && <a href="#tijden">{say.allHours}</a>}
          </div>
          <OpenNow channels={channels} context={context} />
        </section>
      )}
      {answer.keyFacts.length > 0 && (
        <section className="em-numbers" id="feiten">
          <div className="em-with-link">
            <h2>{say.keyFacts}</h2>
            <a href="#alle-feiten">{say.sources}</a>
          </div>
          <div lang={lang}>
            <Facts facts={answer.keyFacts} className="em-facts--large" />
          </div>
          <CautionAdvice facts={answer.facts} />
        </section>
      )}
      {answer.evidence.length > 0 && (
        <section className="em-bring" id="meenemen">
          <h2>{words.nl.bring}</h2>
          <ul lang={lang}>
            {answer.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The channels of this answer without duplicates, by the titles that staff know. */
export function channelsOf({ answer, context }: Props): Channel[] {
  const slugs = new Set(answer.channelOptions.map(({ channel }) => channel.slug))
  return context.published.channels('nl').filter(({ slug }) => slugs.has(slug))
}

/** The short address for the caller, written and spelled out. */
function ReadAloud({ answer, context }: Props): ReactNode {
  const address = context.webAddress({ kind: 'productNumber', number: answer.shortNumber }, 'nl')
  return (
    <p className="em-read-aloud">
      {say.readAloud}: <strong>{address.replace(/^https?:\/\//, '')}</strong> <q>{spokenAddress(address)}</q>
    </p>
  )
}
