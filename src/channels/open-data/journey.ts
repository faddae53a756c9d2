import type { Journey } from '#src/answers/model/types.ts'
import { type DataLinks, richTextJson } from './richText.tsx'
import type { JourneyJson } from './schemas-journey.ts'
import { factJson, momentsJson, referenceJson } from './shared.ts'

/** A life event as JSON. A step refers to its product, which has an address of its own. */
export function journeyJson({ journey, links }: { journey: Journey; links: DataLinks }): JourneyJson {
  const { locale } = journey
  const rich = (blocks: Journey['introduction']) => richTextJson({ blocks, links })
  return {
    kind: 'journey',
    id: journey.id,
    slug: journey.slug,
    language: locale,
    textLanguage: journey.textLocale,
    url: links.webAddress(journey, locale),
    title: journey.title,
    summary: journey.summary,
    introduction: rich(journey.introduction),
    eventName: journey.eventName,
    questions: journey.questions.map(({ key, kind, label, help, options, condition }) => ({
      key,
      kind,
      label,
      help,
      options: options.map((option) => ({ key: option.key, label: option.label })),
      onlyIf: condition,
    })),
    steps: journey.steps.map((step) => ({
      key: step.key,
      title: step.title,
      text: rich(step.text),
      actor: step.actor,
      actorLabel: step.actorLabel,
      necessity: step.necessity,
      condition: step.conditionText,
      onlyIf: step.condition,
      after: [...step.after],
      oneOf: step.oneOf,
      counted: [...step.counted],
      moments: momentsJson(step.moments),
      timing: rich(step.timing),
      whenLate: rich(step.whenLate),
      legalBasis: step.legalBasis,
      costs: step.costs.map(({ key }) => key),
      product: step.product && referenceJson({ reference: step.product, links, locale }),
    })),
    facts: journey.facts.map(factJson),
    closing: rich(journey.closing),
    themes: journey.themes.map((reference) => referenceJson({ reference, links, locale })),
    keywords: [...journey.keywords],
    revision: journey.revision,
    hash: journey.hash,
  }
}
