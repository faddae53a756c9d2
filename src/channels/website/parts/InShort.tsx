import type { ReactNode } from 'react'
import type { Fact, Journey } from '#src/answers/model/types.ts'
import { isAssumed } from '#src/answers/wording/facts.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { useTextLanguage } from './Language.tsx'
import { Part } from './Page.tsx'
import { FactValue } from './Text.tsx'

/** How long a life event takes and what it costs, above its steps. */
export function InShort({ journey, context }: { journey: Journey; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  const { first, last } = journey.span
  const costs = costsOf(journey)
  const lines = [
    first && { label: own.plan.firstStep, text: `${first.title}. ${first.when}.`, lang },
    last && { label: own.plan.lastStep, text: `${last.title}. ${last.when}.`, lang },
    costs.length > 0 && {
      label: own.plan.costsLabel,
      text: <Costs facts={costs} />,
      lang: undefined,
    },
  ].filter((line) => line !== null && line !== false)
  if (lines.length === 0) return null
  return (
    <Part id="in-het-kort" title={shared.sections.introduction}>
      <ul className="em-plain em-in-short">
        {lines.map(({ label, text, lang }) => (
          <li key={label}>
            <strong>{label}</strong> <span lang={lang}>{text}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Costs({ facts }: { facts: readonly Fact[] }): ReactNode {
  const lang = useTextLanguage()
  return facts.map((fact, index) => (
    <span key={fact.key} lang={lang}>
      {index > 0 && ', '}
      {fact.label} <FactValue fact={fact} />
    </span>
  ))
}

/** What everyone pays. The lowest and the highest of unlike prices say nothing, and read as a total. */
function costsOf({ steps }: Journey): Fact[] {
  const everyones = steps.filter(
    ({ actor, necessity, condition, oneOf }) => actor === 'resident' && necessity === 'must' && !condition && !oneOf,
  )
  const certain = everyones.flatMap(({ costs: [fact, ...others] }) =>
    fact && others.length === 0 && !isAssumed(fact) ? [fact] : [],
  )
  return [...new Map(certain.map((fact) => [fact.key, fact])).values()]
}
