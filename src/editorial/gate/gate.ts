import type { ContentSlug, Raw } from '#collections/raw.ts'
import { placesOf } from '#collections/reading/places.ts'
import { goodAddresses } from './always/addresses.ts'
import { emptyHeadings, headingLevels } from './always/headings.ts'
import { bareAddresses, linkTexts } from './always/links.ts'
import { pictureTexts } from './always/pictures.ts'
import { placeholders } from './always/placeholders.ts'
import { required } from './always/required.ts'
import { targetsPublished } from './always/targets.ts'
import { translationFresh, translationWhole } from './always/translation.ts'
import type { GateContext } from './context.ts'
import { periodsApart, periodsForward, valueSources, valuesComplete, valueToday } from './facts/fact-values.ts'
import { factsKnown } from './facts/facts-known.ts'
import { looseFacts } from './facts/loose-facts.ts'
import type { Finding, Rule } from './finding.ts'
import { journeyAnalysis } from './journeys/analysis.ts'
import { journeyCircles } from './journeys/circles.ts'
import { lateWithoutLastDay } from './journeys/late.ts'
import { journeyProducts } from './journeys/products.ts'
import { channelReachable, locationReachable } from './minimum/channels.ts'
import { journeySteps, pageBlocks, questionAnswered } from './minimum/content.ts'
import { summaryLength } from './minimum/summary-length.ts'
import { equality, exceptionComplete } from './products/equality.ts'
import { optionsComplete } from './products/options.ts'
import { owner, reviewDate } from './products/ownership.ts'
import { neededSections } from './products/sections.ts'
import { nationalName } from './products/upl.ts'

type Documents = { [slug in ContentSlug]: Raw<slug> }

/** For all content. */
const ALWAYS: readonly Rule[] = [
  required,
  placeholders,
  emptyHeadings,
  headingLevels,
  linkTexts,
  bareAddresses,
  goodAddresses,
  pictureTexts,
  targetsPublished,
  translationWhole,
  translationFresh,
]

/** A fact contains its own value; all other texts must refer to facts. */
const TEXT: readonly Rule[] = [looseFacts, factsKnown]

const RULES: { [slug in ContentSlug]: readonly (Rule<Documents[slug]> | Rule)[] } = {
  products: [
    summaryLength,
    neededSections,
    equality,
    exceptionComplete,
    optionsComplete,
    nationalName,
    owner,
    reviewDate,
    ...TEXT,
  ],
  questions: [questionAnswered, ...TEXT],
  journeys: [
    summaryLength,
    journeySteps,
    journeyAnalysis,
    journeyProducts,
    journeyCircles,
    lateWithoutLastDay,
    ...TEXT,
  ],
  themes: TEXT,
  pages: [pageBlocks, ...TEXT],
  facts: [valueSources, valuesComplete, periodsForward, periodsApart, valueToday],
  channels: [channelReachable, ...TEXT],
  locations: [locationReachable, ...TEXT],
}

type FindingsInput = { collection: ContentSlug; document: object; context: GateContext }

/**
 * The findings for a document before publication, errors first and otherwise in the order of the form. `document` is
 * read with `locale: 'all'` and `depth: 0`.
 */
export function findings({ collection, document, context }: FindingsInput): Finding[] {
  const places = placesOf({ fields: context.fields[collection], document })
  // The compiler cannot relate the rules of a collection to its document type here.
  const rules = [...ALWAYS, ...RULES[collection]] as readonly Rule<object>[]
  const subject = { collection, document, places, context }
  const order = new Map(places.map(({ path }, index) => [path, index]))
  return rules
    .flatMap((rule) => rule(subject))
    .sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        (order.get(a.field) ?? places.length) - (order.get(b.field) ?? places.length),
    )
}
