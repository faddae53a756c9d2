import { rulesOf } from '#src/domain/codes.ts'
import { FACT_KINDS } from '#src/domain/fact-kinds.ts'
import type { RawFact, RawFactValue } from '#src/facts/fact.ts'
import { formatFact } from '#src/facts/words.ts'
import { type Finding, findingAt, placeAt, type Rule, type Subject } from '../finding.ts'
import { dayOf, endsSoon, isKnown } from './facts-known.ts'

const startOf = ({ from }: RawFactValue) => (from ? Date.parse(from) : Number.NEGATIVE_INFINITY)
const endOf = ({ until }: RawFactValue) => (until ? Date.parse(until) : Number.POSITIVE_INFINITY)

/** Every value has a source. */
export const valueSources: Rule<RawFact> = (subject) =>
  eachValue(subject, ({ source }) => !source?.trim(), 'source', {
    rule: 'value-source',
    message: 'Zeg waar deze waarde vandaan komt, bijvoorbeeld de verordening.',
  })

/** Every value has the fields of its kind. */
export const valuesComplete: Rule<RawFact> = (subject) =>
  eachValue(
    subject,
    (value) => formatFact({ fact: subject.document, value, locale: 'nl' }) === null,
    fieldOf(subject.document),
    {
      rule: 'value-complete',
      message: 'Deze waarde is leeg of niet goed. Vul haar in.',
    },
  )

/** A period ends after it starts. */
export const periodsForward: Rule<RawFact> = (subject) =>
  eachValue(subject, (value) => endOf(value) <= startOf(value), 'until', {
    rule: 'period-forward',
    message: 'Dit einde ligt niet na het begin. Pas een van de twee aan.',
  })

/**
 * Periods of values do not overlap, with one exception: an open-ended value ends when the next one starts, so that next
 * year's fee can be entered without changing this year's.
 */
export const periodsApart: Rule<RawFact> = (subject) =>
  eachValue(
    subject,
    (value, index, all) =>
      all.some((other, at) => {
        const isAtOnce = startOf(value) < endOf(other) && startOf(other) < endOf(value)
        const givesWay = !other.until && startOf(other) < startOf(value)
        const comesFirst = startOf(other) < startOf(value) || (startOf(other) === startOf(value) && at < index)
        return at !== index && comesFirst && isAtOnce && !givesWay
      }),
    'from',
    {
      rule: 'periods-apart',
      message: 'Deze waarde begint terwijl een andere nog geldt. Laat ze op elkaar aansluiten.',
    },
  )

/** There is a value today and for the next month. A value that starts later may be published already. */
export const valueToday: Rule<RawFact> = (subject) => {
  const { document, context } = subject
  const { instant } = context
  const place = placeAt(subject, 'values')
  if ((document.values ?? []).length === 0) return []
  if (isKnown({ fact: document, instant })) {
    const end = endsSoon({ fact: document, instant })
    if (end === null) return []
    const message = `Dit feit geldt tot ${dayOf(end)} en heeft daarna geen waarde. Vul de volgende waarde in.`
    return [findingAt(place, { rule: 'fact-ends', severity: 'warning', message })]
  }
  const isComing = (document.values ?? []).some((value) => startOf(value) > instant)
  return [
    findingAt(place, {
      rule: 'fact-unknown',
      severity: isComing ? 'warning' : 'error',
      message: isComing
        ? 'Dit feit heeft nu nog geen waarde. Tot de eerste waarde begint, staat overal “nu niet bekend”.'
        : 'Dit feit heeft nu geen waarde. Vul de waarde van nu in.',
    }),
  ]
}

const fieldOf = ({ kind }: RawFact): string =>
  rulesOf(FACT_KINDS, kind)?.asks.find((field) => field !== 'unit') ?? 'text'

function eachValue(
  subject: Subject<RawFact>,
  isWrong: (value: RawFactValue, index: number, all: readonly RawFactValue[]) => boolean,
  field: string,
  complaint: { rule: string; message: string },
): Finding[] {
  return (subject.document.values ?? []).flatMap((value, index, all) =>
    isWrong(value, index, all)
      ? [findingAt({ ...placeAt(subject, `values.${index}.${field}`), locale: null }, complaint)]
      : [],
  )
}
