import type { ReactNode } from 'react'
import type { Answer, Fact } from '#src/answers/model/types.ts'
import { todayAt } from '#src/answers/wording/opening.ts'
import { dayInWords } from '#src/answers/wording/words.ts'
import { FactValue, RichText } from '#src/channels/parts/RichText.tsx'
import { costsOnTop, isNamedIn, type ProductLetterContext } from './letter-context.ts'
import { letterWords } from './words.ts'

/**
 * The box at the top: costs, terms and the telephone number. People keep a letter for weeks, so it says until when it
 * is valid.
 */
export function KeyFacts({ answer, context, lang, renderer }: ProductLetterContext): ReactNode {
  const { locale, published } = context
  const own = letterWords[locale]
  const { telephone } = published.site(locale)
  const costs = costsOnTop(answer)
  const facts = [...answer.keyFacts, ...unmentionedFacts(answer)].filter((fact) => !costs || !isNamedIn(costs, fact))
  const end = firstEnd(answer.facts)
  return (
    <section className="em-key-facts">
      <h2>{own.mostImportant}</h2>
      <dl>
        {costs && (
          <div className="em-key-facts__costs">
            <dt>{costs.heading}</dt>
            <dd lang={lang}>
              <RichText blocks={costs.body} renderer={renderer} />
            </dd>
          </div>
        )}
        {facts.map((fact) => (
          <Row key={fact.key} label={fact.label} fact={fact} />
        ))}
        {telephone && <Row label={own.phoneLabel} fact={telephone} />}
      </dl>
      {end && <p>{own.holdsUntil(dayInWords({ day: end, locale }))}</p>}
    </section>
  )
}

function Row({ label, fact }: { label: string; fact: Fact }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <FactValue fact={fact} />
      </dd>
    </div>
  )
}

/** The last day on which all values in the letter are valid. `until` is the first moment at which a value is not. */
function firstEnd(facts: readonly Fact[]): string | null {
  const ends = facts.flatMap(({ until }) => (until ? [Date.parse(until)] : []))
  return ends.length > 0 ? todayAt(Math.min(...ends) - 1) : null
}

/** Facts that no text names: the website shows them, so the letter lists them too. */
function unmentionedFacts({ keyFacts, sections, channelOptions, facts }: Answer): Fact[] {
  const named = [keyFacts, sections, channelOptions]
  return facts.filter((fact) => !isNamedIn(named, fact))
}
