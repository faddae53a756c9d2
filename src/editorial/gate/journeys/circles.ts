import type { LexicalTree, RawJourney } from '#collections/raw.ts'
import { linkTargetsIn, referencesIn } from '#collections/reading/references.ts'
import { type JourneyCycle, journeyCyclesFrom, type NextJourneys } from '#journeys/analysis/journey-cycles.ts'
import type { Localised } from '#src/domain/locales.ts'
import { type Finding, findingAt, placeAt, type Rule } from '../finding.ts'

/**
 * No life event links to itself, or in a cycle through other life events. Cycles between steps are found by the
 * analysis.
 */
export const journeyCircles: Rule<RawJourney> = (subject): Finding[] => {
  const { places, document, context } = subject
  const self = referencesIn(places)
    .filter(({ collection, id }) => collection === 'journeys' && id === document.id)
    .map(({ place }) =>
      findingAt(place, {
        rule: 'journey-circle',
        message:
          'Deze link gaat naar de gebeurtenis waar de lezer al is. Verwijs naar wat hierna komt, of haal de link weg.',
      }),
    )
  const onward = new Map([...context.journeys.values(), document].map((journey) => [journey.id, onwardOf(journey)]))
  const between = journeyCyclesFrom({ name: document.id, onward }).map((circle) =>
    findingAt(placeAt(subject, pathOf(circle, document)), {
      rule: `journey-circle-${circle.kind}`,
      locale: null,
      message: MESSAGES[circle.kind](
        circle.names.slice(1).map((id) => `“${context.targets.journeys.get(id)?.title ?? id}”`),
      ),
    }),
  )
  return [...self, ...between]
}

/** A step with a product sends its reader to that product, not to another life event. */
function onwardOf({ steps, closing }: Pick<RawJourney, 'steps' | 'closing'>): NextJourneys {
  const sending = (steps ?? []).filter(isDoneElsewhere)
  return { first: sending.flatMap(({ text }) => journeysIn(text)), after: journeysIn(closing) }
}

const isDoneElsewhere = ({ actor, necessity, product }: NonNullable<RawJourney['steps']>[number]): boolean =>
  actor === 'resident' && necessity === 'must' && !product

/** Of the Dutch text: translations have the same links. */
const journeysIn = (text: Localised<LexicalTree> | undefined): string[] =>
  text?.nl ? linkTargetsIn(text.nl).flatMap(({ collection, id }) => (collection === 'journeys' ? [id] : [])) : []

/** The field with the first link of the cycle. */
function pathOf({ kind, names: [, next = ''] }: JourneyCycle, { steps }: RawJourney): string {
  if (kind === 'after') return 'closing'
  const index = (steps ?? []).findIndex((step) => isDoneElsewhere(step) && journeysIn(step.text).includes(next))
  return `steps.${index}.text`
}

const MESSAGES: Record<JourneyCycle['kind'], (others: string[]) => string> = {
  first: (others) =>
    `De lezer loopt hier in een rondje. Deze stap stuurt naar ${others.join(', en die naar ')}. Daar moet iemand weer eerst deze gebeurtenis doen. Zeg hier zelf wat iemand doet, of haal een van de links weg.`,
  after: (others) =>
    `De lezer loopt hier in een rondje. Na deze gebeurtenis komt alleen ${others.join(', en daarna alleen ')}. En daarna komt weer deze. Noem ook iets anders, of haal een van de links weg.`,
}
