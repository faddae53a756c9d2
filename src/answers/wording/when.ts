import type { Moment, Step } from '#journeys/model.ts'
import { dayInWords, termInWords } from '#src/facts/words.ts'
import type { Locale } from '../model/types.ts'

type CountedInWordsInput = {
  step: Pick<Step, 'earliest' | 'latest'>
  eventName: string
  titleOf: (key: string) => string
  locale: Locale
}

/** The period of a step counted from the event, one line each: "Uiterlijk 5 dagen na uw verhuizing". Empty: any time. */
export function countedInWords({ step, ...context }: CountedInWordsInput): string[] {
  const lines: string[] = []
  if (step.earliest) lines.push(`${say[context.locale].earliest} ${momentInWords(step.earliest, context)}`)
  if (step.latest) lines.push(`${say[context.locale].latest} ${momentInWords(step.latest, context)}`)
  return lines
}

function momentInWords(moment: Moment, { eventName, titleOf, locale }: Omit<CountedInWordsInput, 'step'>): string {
  const w = say[locale]
  const name = moment.step ? w.step(titleOf(moment.step)) : eventName
  if (moment.amount === 0) return `${moment.step ? w.together : w.onTheDay} ${name}`
  const unit = UNITS[moment.unit]
  return `${termInWords({ amount: moment.amount, unit, locale })} ${w[moment.side]} ${name}`
}

/** A period as dates in words: "Uiterlijk maandag 7 december 2026". Null: any day. */
export function daysInWords(args: { earliest: string | null; latest: string | null; locale: Locale }): string | null {
  const { earliest, latest, locale } = args
  const day = (value: string) => dayInWords({ day: value, locale, weekday: true })
  const w = say[locale]
  if (earliest && latest) {
    return earliest === latest ? `${w.on} ${day(latest)}` : `${w.from} ${day(earliest)} ${w.until} ${day(latest)}`
  }
  if (latest) return `${w.latest} ${day(latest)}`
  return earliest ? `${w.from} ${day(earliest)}` : null
}

const UNITS = { days: 'dagen', workingDays: 'werkdagen', weeks: 'weken', months: 'maanden' } as const

type WhenWords = Record<
  'earliest' | 'latest' | 'before' | 'after' | 'onTheDay' | 'together' | 'on' | 'from' | 'until',
  string
> & { step: (title: string) => string }

const say: Record<Locale, WhenWords> = {
  nl: {
    earliest: 'Op zijn vroegst',
    latest: 'Uiterlijk',
    before: 'voor',
    after: 'na',
    onTheDay: 'op de dag van',
    together: 'tegelijk met',
    step: (title) => `de stap ‘${title}’`,
    on: 'Op',
    from: 'Vanaf',
    until: 'tot en met',
  },
  en: {
    earliest: 'At the earliest',
    latest: 'At the latest',
    before: 'before',
    after: 'after',
    onTheDay: 'on the day of',
    together: 'together with',
    step: (title) => `the step ‘${title}’`,
    on: 'On',
    from: 'From',
    until: 'to',
  },
}
