import type { ReactNode } from 'react'
import { todayAt } from '#src/answers/opening.ts'
import type { Answer, Fact, Locale } from '#src/answers/types.ts'
import { dayInWords } from '#src/answers/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import { letterWords } from './words.ts'

/** The block on top: costs, terms and the number to ring. A letter lies on the table for weeks, so a value that ends says when. */
export function KeyFacts({ answer, context }: { answer: Answer; context: PageContext }): ReactNode {
  const own = letterWords[context.locale]
  const { telephone } = context.published.site(context.locale)
  const facts = [...answer.keyFacts, ...factsNamedNowhere(answer)]
  return (
    <section className="key-facts">
      <h2>{own.mostImportant}</h2>
      <dl>
        {facts.map((fact) => (
          <Row key={fact.key} label={fact.label} fact={fact} locale={context.locale} />
        ))}
        {telephone && <Row label={own.phoneLabel} fact={telephone} locale={context.locale} />}
      </dl>
    </section>
  )
}

function Row({ label, fact, locale }: { label: string; fact: Fact; locale: Locale }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>
          <FactValue fact={fact} />
        </strong>
        {fact.until && (
          <span className="holds-until"> {letterWords[locale].holdsUntil(lastDay(fact.until, locale))}</span>
        )}
      </dd>
    </div>
  )
}

/** `until` is the first moment at which the value holds no longer. */
function lastDay(until: string, locale: Locale): string {
  return dayInWords({ day: todayAt(Date.parse(until) - 1), locale })
}

/** A fact that no sentence names would be missing from the letter, and on the website it would not. */
function factsNamedNowhere(answer: Answer): Fact[] {
  const named = JSON.stringify([answer.keyFacts, answer.sections, answer.channelOptions, answer.questions])
  return answer.facts.filter(({ key }) => !named.includes(`"key":${JSON.stringify(key)}`))
}
