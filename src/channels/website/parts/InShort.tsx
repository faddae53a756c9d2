import type { ReactNode } from 'react'
import type { Fact, Journey } from '#src/answers/model/types.ts'
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
      text: <Costs facts={costs} context={context} />,
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

/** A few amounts are listed; of many only the lowest and the highest, because nobody pays them all. */
function Costs({ facts, context }: { facts: readonly Fact[]; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  const lang = useTextLanguage()
  const [least, ...others] = facts
  const most = others.at(-1)
  if (least && most && facts.length > FEW)
    return (
      <>
        {own.plan.costsFrom} <FactValue fact={least} /> {own.plan.costsTo} <FactValue fact={most} />.{' '}
        {own.plan.costsDepend}
      </>
    )
  return facts.map((fact, index) => (
    <span key={fact.key} lang={lang}>
      {index > 0 && ', '}
      {fact.label} <FactValue fact={fact} />
    </span>
  ))
}

const FEW = 2

/** The amounts of all steps, without duplicates, in ascending order. */
const costsOf = ({ steps }: Journey): Fact[] =>
  [...new Map(steps.flatMap(({ costs }) => costs.map((fact) => [fact.key, fact]))).values()]
    .filter(({ value }) => typeof value === 'number')
    .sort((a, b) => Number(a.value) - Number(b.value))
