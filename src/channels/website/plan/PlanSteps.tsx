import type { ReactNode } from 'react'
import type { Plan, PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import type { Answer } from '#src/answers/model/types.ts'
import type { PageContext } from '../../page.ts'
import { stepAttributes } from '../../parts/plan.ts'
import { Disclosure } from '../parts/Disclosure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { TextLanguage, useTextLanguage } from '../parts/Language.tsx'
import { LegalGround } from '../parts/LegalGround.tsx'
import { Options } from '../parts/Options.tsx'
import { hasNoText } from '../parts/ProcessSteps.tsx'
import { langOf, ReferenceLink } from '../parts/ReferenceLink.tsx'
import { FactValue, Text } from '../parts/Text.tsx'
import { wordsOf } from '../view.ts'

type ListProps = { steps: readonly PlanStep[]; plan: Plan; context: PageContext; isTicked?: boolean }

/**
 * The steps of a plan, each with when, why and how. Steps of the resident can be ticked off; this is kept in the
 * browser only.
 */
export function PlanStepList({ steps, plan, context, isTicked = false }: ListProps): ReactNode {
  return (
    <ol className="em-plan-steps">
      {steps.map((step) => (
        <li
          key={step.key}
          className="em-plan-step"
          {...stepAttributes(step)}
          data-step={isTicked ? step.key : undefined}
        >
          <Step step={step} plan={plan} context={context} isTicked={isTicked} />
        </li>
      ))}
    </ol>
  )
}

type StepProps = { step: PlanStep; plan: Plan; context: PageContext; isTicked: boolean }

function Step({ step, plan, context, isTicked }: StepProps): ReactNode {
  const { own } = wordsOf(context)
  const lang = useTextLanguage()
  return (
    <>
      {isTicked && (
        // Hidden until the script shows it: ticks are kept by the script.
        <label className="em-plan-step__tick" hidden>
          <input type="checkbox" />
          <span className="em-visually-hidden">{`${own.plan.tick}: ${step.title}`}</span>
        </label>
      )}
      {/* Open without script; the script folds it, so that a plan begins as a list. */}
      <details className="em-plan-step__details" open data-fold="">
        <summary className="em-plan-step__summary">
          <h3 className="em-plan-step__title" lang={lang}>
            {step.title}
          </h3>
          <Brief step={step} context={context} />
          <Icon name="chevron" />
        </summary>
        <div className="em-plan-step__body">
          <Body step={step} plan={plan} context={context} isTicked={isTicked} />
        </div>
      </details>
    </>
  )
}

function Body({ step, plan, context, isTicked }: StepProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  const { product } = step
  return (
    <>
      <Text body={step.timing} level={4} />
      {step.isLate && step.actor === 'resident' && step.whenLate.length > 0 && (
        <div className="em-plan-step__late">
          <Text body={step.whenLate} level={4} />
        </div>
      )}
      <Text body={step.text} level={4} />
      {product && hasNoText(step) && <p lang={langOf(product, context.locale)}>{product.summary}</p>}
      <Names words={shared.plan.firstDo} steps={step.waitsFor} />
      <Names words={shared.plan.oneOf} steps={step.alternatives} />
      {step.costs.length > 0 && (
        <p className="em-plan-step__costs">
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
        <Ways product={product} step={step} context={context} />
      )}
      {product && (
        <p>
          <ReferenceLink
            item={product}
            query={plan.code ? `?plan=${plan.code}` : ''}
            locale={context.locale}
            className="nl-link"
            lead={`${own.moreAbout}:`}
          />
        </p>
      )}
      {(step.because.length > 0 || step.legalBasis) && (
        <div className="em-plan-step__why em-small">
          {step.because.length > 0 && (
            <p>
              {`${shared.plan.because} `}
              <span lang={lang}>{step.because.join(' ')}</span>
            </p>
          )}
          {step.legalBasis && <LegalGround text={step.legalBasis} context={context} />}
        </div>
      )}
    </>
  )
}

/** When, and whether the step is required. The heading above the municipality's steps already says who does them. */
function Brief({ step, context }: Pick<StepProps, 'step' | 'context'>): ReactNode {
  const { shared } = wordsOf(context)
  const { actor, necessity, dates } = step
  return (
    <span className="em-plan-step__meta">
      {dates.map((date) => (
        <span key={date} className="em-plan-step__when">
          {date}
        </span>
      ))}
      {actor === 'resident' && <span className={`em-tag em-tag--${necessity}`}>{shared.necessity[necessity]}</span>}
      {actor === 'other' && <span className="em-tag">{step.actorLabel}</span>}
    </span>
  )
}

/** The options of a step: their names, and unfolded with all details. */
function Ways({ product, step, context }: { product: Answer } & Pick<StepProps, 'step' | 'context'>): ReactNode {
  const { shared } = wordsOf(context)
  const lang = langOf(product, context.locale)
  const whole = product.channelOptions.filter(({ role }) => role === 'arrange')
  const named = whole.length > 0 ? whole : product.channelOptions
  return (
    <Disclosure
      title={
        <>
          {shared.howToArrange}
          <span className="em-visually-hidden">{` (${step.title})`}</span>
          <span className="em-plan-step__ways" lang={lang}>
            {[...new Set(named.map(({ channel }) => channel.title))].join(', ')}
          </span>
        </>
      }
    >
      <TextLanguage value={lang}>
        <Options options={product.channelOptions} context={context} level={4} />
      </TextLanguage>
    </Disclosure>
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
