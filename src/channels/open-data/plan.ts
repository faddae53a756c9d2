import { planCodePath } from '#src/answers/model/paths.ts'
import type { Plan, PlanStep, StepName } from '#src/answers/model/plan-types.ts'
import type { Fact, RichText } from '#src/answers/model/types.ts'
import { askedQuery } from '../parts/asked.ts'
import { waysOf } from '../parts/plan.ts'
import { optionJson } from './product.ts'
import { absolute, richTextJson } from './richText.tsx'
import type { PlanJson } from './schemas-plan.ts'
import { factJson, locationJson, momentsJson, referenceJson } from './shared.ts'

/** A personal plan for machines: the whole Plan, every field by its name. */
export function planJson({ plan, siteUrl }: { plan: Plan; siteUrl: string }): PlanJson {
  const { journey, locale } = plan
  return {
    kind: 'plan',
    journey: referenceJson({ reference: journey, collection: 'gebeurtenissen', siteUrl, locale }),
    language: locale,
    textLanguage: journey.textLocale,
    today: plan.today,
    date: plan.date,
    questions: plan.questions.map(({ key, kind, label, chosen }) => ({ key, kind, label, chosen })),
    steps: plan.steps.map((step) => stepJson({ step, plan, siteUrl })),
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
    closing: richTextJson({ blocks: journey.closing, siteUrl }),
    code: plan.code,
    url: absolute(pathOf(plan), siteUrl),
    revision: journey.revision,
  }
}

function stepJson({ step, plan, siteUrl }: { step: PlanStep; plan: Plan; siteUrl: string }): PlanJson['steps'][number] {
  const { product } = step
  const rich = (blocks: RichText) => richTextJson({ blocks, siteUrl })
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
    product: product && referenceJson({ reference: product, collection: 'producten', siteUrl, locale: plan.locale }),
    channelOptions: waysOf(step).map((option) => optionJson(option, siteUrl)),
  }
}

/** Every fact that the steps name by its key, each once: what a step costs as it is on the day of that step. */
function factsIn({ journey, steps }: Plan): Fact[] {
  const costs = steps.flatMap((step) => step.costs)
  const now = [...journey.facts, ...steps.flatMap((step) => [...step.costs, ...(step.product?.facts ?? [])])]
  return [...new Map([...now, ...costs].map((fact) => [fact.key, fact])).values()]
}

const pathOf = ({ code, journey, answers, date, locale }: Plan): string =>
  code ? planCodePath({ code, locale }) : `${journey.path}/plan?${askedQuery({ asked: { answers, date }, journey })}`

const keysOf = (steps: readonly PlanStep[]) => steps.map(({ key }) => key)

const namesOf = (steps: readonly StepName[]) => steps.map(({ key, title }) => ({ key, title }))
