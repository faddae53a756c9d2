import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import type { Channel } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { waysOf } from '#src/channels/parts/plan.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import type { LetterContext } from '../letter-context.ts'
import { Places, Row } from '../Places.tsx'
import { SpecialDays } from '../SpecialDays.tsx'
import { letterWords } from '../words.ts'

/** Where to go, call or write for the steps of a plan: each channel without internet once. */
export function PlanPlaces({ plan, letter: { context } }: { plan: Plan; letter: LetterContext }): ReactNode {
  const { locale } = context
  const channels = channelsIn(plan, context)
  if (channels.length === 0) return null
  return (
    <section>
      <h2>{letterWords[locale].plan.places}</h2>
      <div className="em-columns">
        {channels.map((channel, index) => (
          <article key={channel.slug} className="em-option">
            <h3>{channel.title}</h3>
            <dl>
              {channel.telephone && (
                <Row label={words[locale].telephone}>
                  <FactValue fact={channel.telephone} />
                </Row>
              )}
              {channel.postalAddress && (
                <Row label={letterWords[locale].postTo}>{channel.postalAddress.split('\n').join(', ')}</Row>
              )}
              <Places channel={channel} earlier={channels.slice(0, index)} context={context} />
            </dl>
          </article>
        ))}
        <SpecialDays channels={channels} context={context} />
      </div>
    </section>
  )
}

/** The channels in the language of the letter, also when a product is available only in Dutch. */
function channelsIn({ steps }: Plan, { published, locale }: PageContext): Channel[] {
  const analogue = steps.flatMap(waysOf).filter(({ kind }) => kind === 'analogue')
  const slugs = new Set(analogue.map(({ channel }) => channel.slug))
  return published.channels(locale).filter(({ slug }) => slugs.has(slug))
}
