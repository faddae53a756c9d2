import { type Reference, referencesIn } from '#collections/reading/references.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { endsAt, valueAt } from '#src/facts/value.ts'
import { dayAt, dayInWords, formatFact } from '#src/facts/words.ts'
import { type Finding, findingAt, type Rule } from '../finding.ts'

const DAYS_AHEAD = 30
const DAY = 24 * 60 * 60 * 1000

/** Every referenced fact has a value today, and during the next month. */
export const factsKnown: Rule = ({ places, context: { facts, instant } }) =>
  oncePerField(referencesIn(places)).flatMap(({ place, id }): Finding[] => {
    const fact = facts.get(id)
    if (!fact) return []
    const label = fact.label?.nl ?? fact.key
    if (!isKnown({ fact, instant }))
      return [
        findingAt(place, { rule: 'fact-unknown', message: `Het feit “${label}” heeft nu geen waarde. Vul die in.` }),
      ]
    const end = endsSoon({ fact, instant })
    if (end === null) return []
    const message = `Het feit “${label}” geldt tot ${dayOf(end)} en heeft daarna geen waarde. Vul de volgende waarde in.`
    return [findingAt(place, { rule: 'fact-ends', severity: 'warning', message })]
  })

/** True when a fact has a value at this instant. */
export function isKnown({ fact, instant }: { fact: RawFact; instant: number }): boolean {
  const value = valueAt({ values: fact.values, instant })
  return value !== null && formatFact({ fact, value, locale: 'nl' }) !== null
}

/** The moment within a month at which a fact no longer has a value, or null. */
export const endsSoon = ({ fact, instant }: { fact: Pick<RawFact, 'values'>; instant: number }): number | null =>
  endsAt({ values: fact.values, instant, until: instant + DAYS_AHEAD * DAY })

/** The date of an instant in the Netherlands, in words. */
export const dayOf = (instant: number): string => dayInWords({ day: dayAt(instant), locale: 'nl' })

const oncePerField = (references: readonly Reference[]): Reference[] => [
  ...new Map(
    references
      .filter(({ collection }) => collection === 'facts')
      .map((reference) => [`${reference.place.path} ${reference.place.locale} ${reference.id}`, reference]),
  ).values(),
]
