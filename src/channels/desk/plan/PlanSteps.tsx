import type { ReactNode } from 'react'
import type { Plan, PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import { stepAttributes, waysOf } from '#src/channels/parts/plan.ts'
import type { DeskContext } from '../context.ts'
import { DeskLink } from '../DeskLink.tsx'
import { DeskText, Facts } from '../DeskText.tsx'
import { internalOf, StepNotes } from '../Internal.tsx'
import { Options } from '../Options.tsx'

type ListProps = { steps: readonly PlanStep[]; plan: Plan; context: DeskContext }

/** The steps of a plan as the resident has them, with the internal notes set apart. */
export function PlanSteps({ steps, plan, context }: ListProps): ReactNode {
  return (
    <ol className="em-steps">
      {steps.map((step) => (
        <li key={step.key} className="em-step" {...stepAttributes(step)}>
          <Step step={step} plan={plan} context={context} />
        </li>
      ))}
    </ol>
  )
}

function Step({ step, plan, context }: { step: PlanStep; plan: Plan; context: DeskContext }): ReactNode {
  const { product } = step
  const { textLocale } = plan.journey
  const lang = textLocale === 'nl' ? undefined : textLocale
  const own = words[textLocale].plan
  return (
    <>
      <div>
        <h3 lang={lang}>{product ? <DeskLink to={product}>{step.title}</DeskLink> : step.title}</h3>
        <p className="em-option-kind">
          {step.dates.map((date) => (
            <strong key={date} lang={lang} className="em-line">
              {date}
            </strong>
          ))}
          {step.actor === 'resident' ? words.nl.necessity[step.necessity] : step.actorLabel}
          {step.legalBasis && ` · ${step.legalBasis}`}
        </p>
        <div lang={lang}>
          {step.isLate && step.actor === 'resident' && step.whenLate.length > 0 && (
            <div className="em-callout em-callout--warning">
              <DeskText blocks={step.whenLate} isNested />
            </div>
          )}
          <DeskText blocks={step.timing} isNested />
          <DeskText blocks={step.text} isNested />
          {product && <p lang={product.textLocale}>{product.summary}</p>}
          <Names words={own.firstDo} steps={step.waitsFor} />
          <Names words={own.oneOf} steps={step.alternatives} />
          {step.because.length > 0 && (
            <p className="em-because">
              {own.because} {step.because.join(' ')}
            </p>
          )}
        </div>
        {product && waysOf(step).length > 0 && (
          <details className="em-ways">
            <summary>
              {words.nl.howToArrange}:{' '}
              {[...new Set(product.channelOptions.map(({ channel }) => channel.title))].join(', ')}
            </summary>
            <Options answer={product} context={context} level={4} />
          </details>
        )}
        {product && <StepNotes id={step.key} {...internalOf({ context, slug: product.slug })} />}
      </div>
      {step.costs.length > 0 && <Facts facts={step.costs} />}
    </>
  )
}

function Names({ words: lead, steps }: { words: string; steps: readonly StepName[] }): ReactNode {
  if (steps.length === 0) return null
  return (
    <p>
      {lead}{' '}
      {steps.map(({ key, title }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={`#stap-${key}`}>{title}</a>
        </span>
      ))}
    </p>
  )
}
