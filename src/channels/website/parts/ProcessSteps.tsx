import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import type { ReactNode } from 'react'
import type { Answer, JourneyStep } from '#src/answers/model/types.ts'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './Icon.tsx'
import { KeyFacts } from './KeyFacts.tsx'
import { TextLanguage, useTextLanguage } from './Language.tsx'
import { Options } from './Options.tsx'
import { langOf, ReferenceLink } from './ReferenceLink.tsx'
import { Text } from './Text.tsx'

/**
 * Our own component, because Den Haag's does not support this version of React. It has their class names, so that their
 * styles apply.
 */
export function ProcessSteps({ steps, context }: { steps: readonly JourneyStep[]; context: PageContext }): ReactNode {
  return (
    <ol className="denhaag-process-steps">
      {steps.map((step, index) => (
        <li key={step.key} className="denhaag-process-steps__step" id={`stap-${step.key}`}>
          <div className="denhaag-process-steps__step-marker">
            <NumberBadge>{index + 1}</NumberBadge>
          </div>
          <details className="denhaag-process-steps__step-content" open data-fold="">
            <StepTitle step={step} />
            <div className="denhaag-process-steps__step-body">
              <Step step={step} context={context} />
              {step.product && (
                <StepProduct product={step.product} step={step} at={index} steps={steps} context={context} />
              )}
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

/** True for a step without a text of its own; only then is the summary of its product shown. */
export const hasNoText = ({ text }: JourneyStep): boolean => text.length === 0

/** The title and the period of a folded step. */
function StepTitle({ step }: { step: JourneyStep }): ReactNode {
  const lang = useTextLanguage()
  return (
    <summary className="denhaag-process-steps__step-header" lang={lang}>
      <h3 className="denhaag-process-steps__step-heading">{step.title}</h3>
      <Icon name="chevron" />
      {step.counted.length > 0 && (
        <span className="denhaag-process-steps__step-when">{`${step.counted.join('. ')}.`}</span>
      )}
    </summary>
  )
}

function Step({ step, context }: { step: JourneyStep; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  return (
    <>
      <p className="denhaag-process-steps__step-meta">
        <span className={`em-tag em-tag--${step.actor}`}>{step.actorLabel}</span>
        {step.actor === 'resident' && (
          <span className={`em-tag em-tag--${step.necessity}`}>{shared.necessity[step.necessity]}</span>
        )}
      </p>
      {step.conditionText && (
        <p className="denhaag-process-steps__step-condition">
          <strong>{own.stepFor}</strong> {step.conditionText}
        </p>
      )}
      {step.timing.length > 0 && (
        <div className="denhaag-process-steps__step-timing">
          <Text body={step.timing} level={4} />
        </div>
      )}
      <Text body={step.text} level={4} />
    </>
  )
}

type StepProductProps = {
  product: Answer
  step: JourneyStep
  at: number
  steps: readonly JourneyStep[]
  context: PageContext
}

/**
 * The product's own answer inside the step, so that the two cannot differ; a later step with the same product links
 * back to it.
 */
function StepProduct({ product, step, at, steps, context }: StepProductProps): ReactNode {
  const { own } = wordsOf(context)
  const shownAt = steps.findIndex((step) => step.product?.id === product.id)
  return (
    <div className="em-step-product">
      {shownAt === at && hasNoText(step) && <p lang={langOf(product, context.locale)}>{product.summary}</p>}
      <p>
        <ReferenceLink
          item={{ ...product, title: lowerFirst(product.title) }}
          locale={context.locale}
          className="nl-link"
          lead={own.readMore}
        />
      </p>
      {shownAt === at ? (
        <Details product={product} context={context} />
      ) : (
        <p>
          <a className="nl-link" href={`#stap-${steps[shownAt]?.key}`}>
            {own.seeStep(shownAt + 1)}
          </a>
        </p>
      )}
    </div>
  )
}

function Details({ product, context }: { product: Answer; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  if (product.keyFacts.length === 0 && product.channelOptions.length === 0) return null
  return (
    <Disclosure
      isOpen
      title={
        <>
          {own.stepMore}
          <span className="em-visually-hidden">{`: ${product.title}`}</span>
        </>
      }
    >
      {product.keyFacts.length > 0 && (
        <KeyFacts facts={product.keyFacts} caption={`${shared.keyFacts}: ${product.title}`} />
      )}
      <TextLanguage value={langOf(product, context.locale)}>
        <Options options={product.channelOptions} context={context} level={4} />
      </TextLanguage>
    </Disclosure>
  )
}

/** A title for use inside a sentence. Names such as DigiD keep their capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/^Digi/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
