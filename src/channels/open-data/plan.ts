import type { Plan, PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import type { Fact, RichText } from '#src/answers/model/types.ts'
import { answersQuery } from '../parts/answers-in-address.ts'
import { waysOf } from '../parts/plan.ts'
import { optionJson } from './product.ts'
import { type DataLinks, richTextJson } from './richText.tsx'
import type { PlanJson } from './schemas-plan.ts'
import { factJson, locationJson, momentsJson, referenceJson } from './shared.ts'

/** A personal plan as JSON: all fields of the Plan, picked by name. */
export function planJson({ plan, links }: { plan: Plan; links: DataLinks }): PlanJson {
  const { journey, locale } = plan
  return {
    kind: 'plan',
    journey: referenceJson({ reference: journey, links, locale }),
    language: locale,
    textLanguage: journey.textLocale,
    today: plan.today,
    date: plan.date,
    questions: plan.questions.map(({ key, kind, label, chosen }) => ({ key, kind, label, chosen })),
    steps: plan.steps.map((step) => stepJson({ step, plan, links })),
    groups: plan.groups.map(({ name, heading, steps }) => ({ name, heading, steps: keysOf(steps) })),
    municipality: keysOf(plan.municipality),
    others: keysOf(plan.others),
    evidence: plan.evidence.map(({ text, steps }) => ({ text, steps: namesOf(steps) })),
    costs: {
      needed: [...plan.costs.needed],
      optional: [...plan.costs.optional],
      depends: namesOf(plan.costs.depends),
    },
    visits: plan.visits.map(({ location, dates, steps, notes, bring }) => ({
      location: locationJson(location),
      dates,
      steps: namesOf(steps),
      notes: [...notes],
      bring: [...bring],
    })),
    facts: factsIn(plan).map(factJson),
    closing: richTextJson({ blocks: journey.closing, links }),
    code: plan.code,
    url: addressOf(plan, links),
    revision: journey.revision,
  }
}

function stepJson({ step, plan, links }: { step: PlanStep; plan: Plan; links: DataLinks }): PlanJson['steps'][number] {
  const { product } = step
  const rich = (blocks: RichText) => richTextJson({ blocks, links })
  return {
    key: step.key,
    title: step.title,
    text: rich(step.text),
    actor: step.actor,
    actorLabel: step.actorLabel,
    necessity: step.necessity,
    when: step.when,
    earliest: step.earliest,
    latest: step.latest,
    dates: [...step.dates],
    moments: momentsJson(step.moments),
    timing: rich(step.timing),
    whenLate: rich(step.whenLate),
    because: [...step.because],
    waitsFor: namesOf(step.waitsFor),
    alternatives: namesOf(step.alternatives),
    legalBasis: step.legalBasis,
    costs: step.costs.map(({ key }) => key),
    product: product && referenceJson({ reference: product, links, locale: plan.locale }),
    channelOptions: waysOf(step).map((option) => optionJson(option, links)),
  }
}

/** All facts that the steps refer to, by key without duplicates; the costs of a step with the values on the day of that step. */
function factsIn({ journey, steps }: Plan): Fact[] {
  const costs = steps.flatMap((step) => step.costs)
  const now = [...journey.facts, ...steps.flatMap((step) => [...step.costs, ...(step.product?.facts ?? [])])]
  return [...new Map([...now, ...costs].map((fact) => [fact.key, fact])).values()]
}

function addressOf({ code, journey, answers, date, locale }: Plan, { webAddress }: DataLinks): string {
  if (code) return webAddress({ kind: 'plan', code }, locale)
  const query = answersQuery({ asked: { answers, date }, journey })
  return `${webAddress({ kind: 'journeyPlan', slug: journey.slug }, journey.locale)}?${query}`
}

const keysOf = (steps: readonly PlanStep[]) => steps.map(({ key }) => key)

const namesOf = (steps: readonly StepName[]) => steps.map(({ key, title }) => ({ key, title }))
