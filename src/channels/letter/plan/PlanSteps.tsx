import type { ReactNode } from 'react'
import type { PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import { stepAttributes, waysWithoutInternetFirst } from '#src/channels/parts/plan.ts'
import { FactValue, RichText } from '#src/channels/parts/RichText.tsx'
import { ShortAddress } from '../LetterText.tsx'
import type { LetterContext } from '../letter-context.ts'

type ListProps = {
  heading: string
  steps: readonly PlanStep[]
  /** The number of each step in the letter, by key; the list of what to bring refers to it. */
  numbers: ReadonlyMap<string, number>
  isTicked: boolean
  letter: LetterContext
}

/** Steps under one heading; steps of the reader have a box to tick. */
export function PlanSteps({ heading, steps, numbers, isTicked, letter }: ListProps): ReactNode {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={isTicked ? 'em-checklist em-plan-steps' : 'em-plan-steps'}>
        {steps.map((step) => (
          <li key={step.key} {...stepAttributes(step)}>
            <Step step={step} number={numbers.get(step.key) ?? 0} letter={letter} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Step({ step, number, letter }: { step: PlanStep; number: number; letter: LetterContext }): ReactNode {
  const { context, lang, renderer } = letter
  const shared = words[context.locale]
  return (
    <>
      <div className="em-plan-head">
        <h3 lang={lang}>{`${number}. ${step.title}`}</h3>
        <p>
          <strong lang={lang}>{step.dates.join('. ')}</strong>{' '}
          <span>{step.actor === 'resident' ? shared.necessity[step.necessity] : step.actorLabel}</span>
        </p>
      </div>
      <div lang={lang}>
        {step.isLate && step.actor === 'resident' && <RichText blocks={step.whenLate} renderer={renderer} />}
        <RichText blocks={step.timing} renderer={renderer} />
        <RichText blocks={step.text} renderer={renderer} />
      </div>
      <Names lead={shared.plan.firstDo} steps={step.waitsFor} lang={lang} />
      <Names lead={shared.plan.oneOf} steps={step.alternatives} lang={lang} />
      {step.costs.length > 0 && (
        <p lang={lang}>
          {step.costs.map((fact, index) => (
            <span key={fact.key}>
              {index > 0 && ', '}
              {fact.label}: <FactValue fact={fact} />
            </span>
          ))}
        </p>
      )}
      <Ways step={step} letter={letter} />
    </>
  )
}

/** The options of a step, those without internet first. Addresses and opening hours follow once, further on. */
function Ways({ step, letter: { context } }: { step: PlanStep; letter: LetterContext }): ReactNode {
  const { product } = step
  const ways = waysWithoutInternetFirst(step)
  if (!product || ways.length === 0) return null
  const lang = product.textLocale === context.locale ? undefined : product.textLocale
  return (
    <div className="em-plan-ways">
      <p>
        {words[context.locale].howToArrange} (
        <ShortAddress product={product} context={context} />
        ):{' '}
      </p>
      <ul>
        {ways.map(({ channel, kind, action }, index) => (
          <li key={index} data-kind={kind} data-channel={channel.slug} lang={lang}>
            {action}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Names({
  lead,
  steps,
  lang,
}: {
  lead: string
  steps: readonly StepName[]
  lang: string | undefined
}): ReactNode {
  if (steps.length === 0) return null
  return (
    <p>
      {lead} <span lang={lang}>{steps.map(({ title }) => title).join(', ')}</span>
    </p>
  )
}
