import type { ReactNode } from 'react'
import type { Journey, JourneyStep } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageResult } from '#src/channels/page.ts'
import { planOfAnswers } from '#src/channels/parts/plan.ts'
import { CautionAdvice } from './Caution.tsx'
import type { DeskContext } from './context.ts'
import { DeskLink, OutsideLink } from './DeskLink.tsx'
import { deskPage } from './DeskShell.tsx'
import { DeskText, Facts } from './DeskText.tsx'
import { OtherLanguages } from './Languages.tsx'
import { PlanForm } from './plan/PlanForm.tsx'
import { deskWords as say } from './words.ts'

type Props = { journey: Journey; context: DeskContext }

/** A life event for a conversation: what to say, what to ask, and the steps in order. */
export function journeyPage({ journey, context }: Props): PageResult {
  return deskPage({ context, title: journey.title, children: <JourneyBody journey={journey} context={context} /> })
}

function JourneyBody({ journey, context }: Props): ReactNode {
  const lang = journey.textLocale === 'nl' ? undefined : journey.textLocale
  const { slug, locale } = journey
  const started = planOfAnswers({ ...context, slug, locale, query: new URLSearchParams() })
  return (
    <article className="em-journey">
      <header className="em-title">
        <h1 lang={lang}>{journey.title}</h1>
        <p className="em-meta">
          <OutsideLink href={context.linkTo(journey, journey.locale)}>{say.publicPage}</OutsideLink>
          <OtherLanguages now={journey.locale} hrefIn={context.here} />
        </p>
      </header>
      <section className="em-say">
        <h2>{say.say}</h2>
        <p className="em-aloud" lang={lang} data-summary="">
          {journey.summary}
        </p>
        <div lang={lang}>
          <DeskText blocks={journey.introduction} />
        </div>
        <CautionAdvice facts={journey.facts} />
      </section>
      {started && journey.questions.length > 0 && (
        <section>
          <h2>{say.intake}</h2>
          <PlanForm plan={started.plan} isStart context={context} />
        </section>
      )}
      <section>
        <h2>{say.steps}</h2>
        <ol className="em-steps">
          {journey.steps.map((step) => (
            <Step key={step.key} step={step} lang={lang} />
          ))}
        </ol>
      </section>
      {journey.closing.length > 0 && (
        <section>
          <h2>{say.closing}</h2>
          <div lang={lang}>
            <DeskText blocks={journey.closing} />
          </div>
        </section>
      )}
    </article>
  )
}

function Step({ step, lang }: { step: JourneyStep; lang: string | undefined }): ReactNode {
  const { product } = step
  return (
    <li className="em-step">
      <div>
        <h3 lang={lang}>{product ? <DeskLink to={product}>{step.title}</DeskLink> : step.title}</h3>
        <p className="em-option-kind">
          <strong>{words.nl.necessity[step.necessity]}</strong> · {words.nl.actors[step.actor]} ·{' '}
          <span lang={step.conditionText ? lang : undefined}>{step.conditionText ?? say.forEveryone}</span>
        </p>
        <div lang={lang}>
          <DeskText blocks={step.timing} isNested />
          <DeskText blocks={step.text} isNested />
          {product && <p>{product.summary}</p>}
        </div>
      </div>
      {product && <Facts facts={product.keyFacts} />}
    </li>
  )
}
