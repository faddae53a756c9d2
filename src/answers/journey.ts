import { orderSteps } from '#journeys/order.ts'
import { unique } from './answer.ts'
import { conditionInWords } from './condition.ts'
import { deepFreeze, hashOf } from './freeze.ts'
import { factsByProduct } from './journey-facts.ts'
import { pathOf } from './paths.ts'
import type { RawJourney, RawStep } from './raw.ts'
import { languageOf, type Resolve } from './resolve.ts'
import { factsIn } from './rich-text.ts'
import type { Answer, Journey, JourneyStep, Locale } from './types.ts'
import { words } from './words.ts'

type Args = {
  journey: RawJourney
  resolveFor: (locale: Locale) => Resolve
  locale: Locale
  revision: number
  answerOf: (productId: string) => Answer | null
}

/** A life event as every channel gives it: its steps in order, each with the product it refers to. */
export function makeJourney({ journey, resolveFor, locale, revision, answerOf }: Args): Journey {
  const textLocale = languageOf({ title: journey.title, locale })
  const resolve = resolveFor(textLocale)
  const introduction = resolve.richText(journey.introduction?.[textLocale])
  const closing = resolve.richText(journey.closing?.[textLocale])
  const ordered = orderSteps(
    (journey.steps ?? []).map((step) => ({ key: step.key, after: step.after ?? [], raw: step })),
  )
  const questions = (journey.questions ?? []).map(({ key, kind, label, help, options }) => ({
    key,
    kind,
    label: resolve.text(label),
    help: help?.[textLocale] ?? '',
    options: (options ?? []).map((option) => ({ key: option.key, label: resolve.text(option.label) })),
  }))
  const steps = ordered.map(({ raw }) => makeStep({ step: raw, questions, resolve, answerOf }))
  const made = {
    kind: 'journey' as const,
    id: journey.id,
    slug: journey.slug,
    locale,
    textLocale,
    path: pathOf({ kind: 'journeys', slug: journey.slug, locale }) ?? '/',
    shortNumber: journey.shortNumber ?? 0,
    title: journey.title?.[textLocale] ?? '',
    summary: journey.summary?.[textLocale] ?? '',
    introduction,
    eventName: resolve.text(journey.eventName),
    questions,
    steps,
    facts: unique([
      ...factsIn(introduction),
      ...steps.flatMap((step) => [...factsIn(step.timing), ...factsIn(step.text), ...(step.product?.keyFacts ?? [])]),
      ...factsIn(closing),
    ]),
    factsByProduct: factsByProduct(steps),
    closing,
    themes: resolveFor(locale).references('themes', journey.themes),
    keywords: journey.keywords?.[textLocale] ?? [],
    revision,
  }
  return deepFreeze({ ...made, hash: hashOf(made) })
}

type StepArgs = {
  step: RawStep
  questions: Journey['questions']
  resolve: Resolve
  answerOf: Args['answerOf']
}

function makeStep({ step, questions, resolve, answerOf }: StepArgs): JourneyStep {
  const { locale } = resolve
  const w = words[locale]
  return {
    key: step.key,
    title: resolve.text(step.title),
    text: resolve.richText(step.text?.[locale]),
    actor: step.actor,
    actorLabel: step.actor === 'other' ? resolve.text(step.actorName) || w.actors.other : w.actors[step.actor],
    necessity: step.necessity,
    condition: conditionInWords({ when: step.when ?? null, questions, locale }),
    timing: resolve.richText(step.timing?.[locale]),
    product: step.product ? answerOf(step.product) : null,
  }
}
