import type { Journey as Model, Step } from '#journeys/model.ts'
import { orderSteps } from '#journeys/order.ts'
import { deepFreeze, hashOf } from '../model/freeze.ts'
import type { RawJourney, RawStep } from '../model/raw.ts'
import type { Answer, Journey, JourneyStep, Locale } from '../model/types.ts'
import { conditionInWords } from '../wording/condition.ts'
import { countedInWords } from '../wording/when.ts'
import { words } from '../wording/words.ts'
import { unique } from './answer.ts'
import { factsByProduct } from './journey-facts.ts'
import { languageOf, type Resolve } from './resolve.ts'
import { factsIn } from './rich-text.ts'
import { spanOf } from './span.ts'

type MakeJourneyInput = {
  journey: RawJourney
  /** The same life event as the plan engine knows it. */
  model: Model
  resolveFor: (locale: Locale) => Resolve
  locale: Locale
  revision: number
  answerOf: (productId: string) => Answer | null
}

/** Makes a life event as all channels get it: its steps in order, each with the product it refers to. */
export function makeJourney({ journey, model, resolveFor, locale, revision, answerOf }: MakeJourneyInput): Journey {
  const textLocale = languageOf({ title: journey.title, locale })
  const resolve = resolveFor(textLocale)
  const introduction = resolve.richText(journey.introduction?.[textLocale])
  const closing = resolve.richText(journey.closing?.[textLocale])
  const modelOf = new Map(model.steps.map((step) => [step.key, step]))
  const ordered = orderSteps(
    (journey.steps ?? []).flatMap((raw) => {
      const step = modelOf.get(raw.key)
      return step ? [{ key: raw.key, after: step.after, raw, step }] : []
    }),
  )
  const titles = new Map(ordered.map(({ key, raw }) => [key, resolve.text(raw.title)]))
  const questions = (journey.questions ?? []).map(({ key, kind, label, help, options }) => ({
    key,
    kind,
    label: resolve.text(label),
    help: help?.[textLocale] ?? '',
    options: (options ?? []).map((option) => ({ key: option.key, label: resolve.text(option.label) })),
    condition: model.questions.find((question) => question.key === key)?.condition ?? null,
  }))
  const eventName = resolve.text(journey.eventName)
  const steps = ordered.map(({ raw, step }) => makeStep({ raw, step, questions, eventName, titles, resolve, answerOf }))
  const made = {
    kind: 'journey' as const,
    id: journey.id,
    slug: journey.slug,
    locale,
    textLocale,
    shortNumber: journey.shortNumber ?? 0,
    title: journey.title?.[textLocale] ?? '',
    summary: journey.summary?.[textLocale] ?? '',
    introduction,
    eventName,
    tone: journey.tone ?? ('usual' as const),
    sensitive: Boolean(journey.sensitive),
    span: spanOf({
      steps: model.steps,
      words: { eventName, titleOf: (key) => titles.get(key) ?? key, locale: textLocale },
    }),
    questions,
    steps,
    facts: unique([
      ...factsIn(introduction),
      ...steps.flatMap((step) => [
        ...factsIn(step.timing),
        ...factsIn(step.text),
        ...step.costs,
        ...(step.product?.keyFacts ?? []),
      ]),
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

type MakeStepInput = {
  raw: RawStep
  step: Step
  eventName: string
  titles: Map<string, string>
  questions: Journey['questions']
  resolve: Resolve
  answerOf: MakeJourneyInput['answerOf']
}

function makeStep({ raw, step, questions, eventName, titles, resolve, answerOf }: MakeStepInput): JourneyStep {
  const { locale } = resolve
  const w = words[locale]
  return {
    key: step.key,
    title: resolve.text(raw.title),
    text: resolve.richText(raw.text?.[locale]),
    actor: step.actor,
    actorLabel: step.actor === 'other' ? resolve.text(raw.actorName) || w.actors.other : w.actors[step.actor],
    necessity: step.necessity,
    conditionText: conditionInWords({ condition: step.condition, questions, locale }),
    condition: step.condition,
    after: step.after,
    counted: countedInWords({ step, eventName, titleOf: (key) => titles.get(key) ?? key, locale }),
    moments: { earliest: step.earliest, latest: step.latest, movesToWorkingDay: step.movesToWorkingDay },
    timing: resolve.richText(raw.timing?.[locale]),
    whenLate: resolve.richText(raw.whenLate?.[locale]),
    legalBasis: raw.legalBasis ?? '',
    costs: (raw.costs ?? []).map(resolve.fact).filter((fact) => fact !== null),
    oneOf: step.oneOf,
    product: raw.product ? answerOf(raw.product) : null,
  }
}
