import { isProse, linesAt, type Place } from '#collections/reading/places.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { formatFact } from '#src/facts/words.ts'
import { findingAt, type Rule, type Subject, type Suggestion } from '../finding.ts'
import { findDate } from './loose/date.ts'
import { type Loose, squeeze } from './loose/loose.ts'
import { findMoney } from './loose/money.ts'
import { findTelephone } from './loose/telephone.ts'
import { findTerm } from './loose/term.ts'

const NAMES: Record<Loose['kind'], string> = {
  money: 'een bedrag',
  telephone: 'een telefoonnummer',
  term: 'een termijn',
  date: 'een datum',
}

/** At most this many findings per field; the next ones appear when these are solved. */
const MOST = 25

/** Names of laws, and messages with a date or an end of their own: dates and numbers are right there. */
const EXEMPT = /^(exception\.legalGround|messages\.|specialDays\.)/

/** A text refers to facts and does not repeat their values: two copies will differ one day. */
export const looseFacts: Rule = (subject) =>
  subject.places
    .filter((place) => isProse(place) && !EXEMPT.test(place.path))
    .flatMap((place) =>
      looseIn(linesAt(place))
        .slice(0, MOST)
        .map((loose) => findingOf({ loose, place, subject })),
    )

/** Every distinct fact written as text in these lines, in order. */
export function looseIn(lines: readonly string[]): Loose[] {
  const found = lines.map(squeeze).flatMap((line) => {
    const all = [findTelephone, findDate, findMoney, findTerm].flatMap((find) => find(line))
    return longestOf(all)
  })
  return [...new Map(found.map((loose) => [loose.text, loose])).values()]
}

/**
 * In the order of the text. Of overlapping matches the longest stays, and of equally long ones the first. Each is only
 * compared with those that start within it, so the cost stays linear.
 */
function longestOf(all: readonly Loose[]): Loose[] {
  const ranked = all.map((loose, rank) => ({ loose, rank, end: loose.at + loose.text.length }))
  ranked.sort((a, b) => a.loose.at - b.loose.at)
  const covered = new Set<Loose>()
  for (const [index, one] of ranked.entries()) {
    for (let next = index + 1; (ranked[next]?.loose.at ?? one.end) < one.end; next += 1) {
      const other = ranked[next]!
      const isLonger = one.loose.text.length - other.loose.text.length || other.rank - one.rank
      covered.add(isLonger > 0 ? other.loose : one.loose)
    }
  }
  return ranked.map(({ loose }) => loose).filter((loose) => !covered.has(loose))
}

function findingOf({ loose, place, subject }: { loose: Loose; place: Place; subject: Subject }) {
  const text = loose.text.trim()
  const how =
    place.field.type === 'richText'
      ? 'Zet er een feit voor in de plaats.'
      : 'Haal het hier weg. Zet het als feit in een tekst waar dat kan.'
  return findingAt(place, {
    rule: 'loose-fact',
    message: `Hier staat ${NAMES[loose.kind]} met de hand: “${text}”. ${how}`,
    suggestions: suggestionsFor({ loose, place, subject }),
  })
}

function suggestionsFor({ loose, place, subject }: { loose: Loose; place: Place; subject: Subject }): Suggestion[] {
  const { facts, instant } = subject.context
  const locale = place.locale ?? 'nl'
  return [...facts.values()].flatMap((fact: RawFact) => {
    const value = fact.kind === loose.kind ? valueAt({ values: fact.values, instant }) : null
    const said = value && loose.isSame(value) ? formatFact({ fact, value, locale }) : null
    return said ? [{ factKey: fact.key, label: fact.label?.nl ?? fact.key, text: said.text }] : []
  })
}
