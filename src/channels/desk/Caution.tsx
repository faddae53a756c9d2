import type { ReactNode } from 'react'
import type { Fact } from '#src/answers/model/types.ts'
import { isAssumed } from '#src/answers/wording/facts.ts'
import { todayAt } from '#src/answers/wording/opening.ts'
import { dayInWords } from '#src/answers/wording/words.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import { deskWords as say } from './words.ts'

/** A value with the warnings that staff must read before they tell it to a caller. */
export function DeskFact({ fact }: { fact: Fact }): ReactNode {
  return (
    <>
      <FactValue fact={fact} />
      <Caution fact={fact} />
    </>
  )
}

/** Warns that a value is not verified yet, or until when it holds. */
export function Caution({ fact }: { fact: Fact }): ReactNode {
  return (
    <>
      {isAssumed(fact) && (
        <>
          {' '}
          <strong className="em-caution em-caution--assumed" lang="nl">
            {say.assumed}
          </strong>
        </>
      )}
      {fact.until && (
        <>
          {' '}
          <span className="em-caution" lang="nl">
            ({say.holds} {lastDayOf(fact.until)})
          </span>
        </>
      )}
    </>
  )
}

/** What to do with such values, once on a page that has one. */
export function CautionAdvice({ facts }: { facts: readonly Fact[] }): ReactNode {
  return facts.some(isAssumed) && <p className="em-caution-advice">{say.assumedAdvice}</p>
}

/** The last day of a value: `until` itself is excluded. */
const lastDayOf = (until: string): string => dayInWords({ day: todayAt(Date.parse(until) - 1), locale: 'nl' })
