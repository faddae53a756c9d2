import type { ReactNode } from 'react'
import type { Plan, PlanStep, StepName } from '#src/answers/plan-types.ts'
import type { PageContext } from '../../page.ts'
import { stepMarks } from '../../parts/plan.ts'
import { Disclosure } from '../parts/Disclosure.tsx'
import { FactValue, Text } from '../parts/dress.tsx'
import { TextLanguage, useTextLanguage } from '../parts/Language.tsx'
import { Options } from '../parts/Options.tsx'
import { langOf, ReferenceLink } from '../parts/ReferenceLink.tsx'
import { wordsOf } from '../view.ts'

type ListProps = { steps: readonly PlanStep[]; plan: Plan; context: PageContext; isTicked?: boolean }

/** Steps of a plan, each with when, why and how. What the resident does can be ticked off, in this browser only. */
export function PlanStepList({ steps, plan, context, isTicked = false }: ListProps): ReactNode {
  return (
    <ol className="plan-steps">
      {steps.map((step) => (
        <li key={step.key} className="plan-step" {...stepMarks(step)} data-step={isTicked ? step.key : undefined}>
          <Step step={step} plan={plan} context={context} isTicked={isTicked} />
        </li>
      ))}
    </ol>
  )
}

type StepProps = { step: PlanStep; plan: Plan; context: PageContext; isTicked: boolean }

function Step({ step, plan, context, isTicked }: StepProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  const { product } = step
  return (
    <>
      <div className="plan-step__head">
        <h3 className="plan-step__title" lang={lang}>
          {step.title}
        </h3>
        {isTicked && (
          // Only script can keep a tick, so only script shows the box.
          <label className="plan-step__tick" hidden>
            <input type="checkbox" />
            <span>{own.plan.tick}</span>
            <span className="visually-hidden">{`: ${step.title}`}</span>
          </label>
        )}
      </div>
      <p className="plan-step__meta">
        {step.dates.map((date) => (
          <strong key={date} className="plan-step__when">
            {date}
          </strong>
        ))}
        {step.actor === 'resident' ? (
          <span className={`tag tag--${step.necessity}`}>{shared.necessity[step.necessity]}</span>
        ) : (
          <span className={`tag tag--${step.actor}`}>{step.actorLabel}</span>
        )}
      </p>
      {step.when === 'late' && step.actor === 'resident' && step.whenLate.length > 0 && (
        <div className="plan-step__late">
          <Text body={step.whenLate} level={4} />
        </div>
      )}
      <Text body={step.timing} level={4} />
      <Text body={step.text} level={4} />
      {product && <p lang={langOf(product, context.locale)}>{product.summary}</p>}
      <Names words={shared.plan.firstDo} steps={step.waitsFor} />
      <Names words={shared.plan.oneOf} steps={step.alternatives} />
      {step.because.length > 0 && (
        <p className="plan-step__why">
          <span>{shared.plan.because}</span> <span lang={lang}>{step.because.join(' ')}</span>
        </p>
      )}
      {step.costs.length > 0 && (
        <p className="plan-step__costs">
          {`${own.plan.costsLabel} `}
          {step.costs.map((fact, index) => (
            <span key={fact.key} lang={lang}>
              {index > 0 && ', '}
              {fact.label} <FactValue fact={fact} />
            </span>
          ))}
        </p>
      )}
      {product && product.channelOptions.length > 0 && isTicked && (
        <Disclosure
          title={
            <>
              {shared.howToArrange}:{' '}
              {[...new Set(product.channelOptions.map(({ channel }) => channel.title))].join(', ')}
              <span className="visually-hidden">{` (${step.title})`}</span>
            </>
          }
        >
          <TextLanguage value={langOf(product, context.locale)}>
            <Options options={product.channelOptions} context={context} level={4} />
          </TextLanguage>
        </Disclosure>
      )}
      {product && (
        <p>
          <ReferenceLink
            item={{ ...product, path: plan.code ? `${product.path}?plan=${plan.code}` : product.path }}
            locale={context.locale}
            className="nl-link"
            lead={`${own.moreAbout}:`}
          />
        </p>
      )}
      {step.legalBasis && <p className="small">{`${own.legalGround} ${step.legalBasis}.`}</p>}
    </>
  )
}

function Names({ words, steps }: { words: string; steps: readonly StepName[] }): ReactNode {
  if (steps.length === 0) return null
  return (
    <p>
      {`${words} `}
      {steps.map(({ key, title }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a className="nl-link" href={`#stap-${key}`}>
            {title}
          </a>
        </span>
      ))}
    </p>
  )
}
