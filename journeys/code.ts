import { Temporal } from 'temporal-polyfill'
import { readSymbols, type SymbolProblem, writeSymbols } from './code-symbols.ts'
import { dateOf, dayOf } from './day.ts'
import { isThere, type Ledger, type NumberedQuestion } from './ledger.ts'
import type { Answers } from './model.ts'

/** The parts of a code that can be read without the ledger of its journey. */
export type Code = {
  journeyNumber: number
  /** The version of the ledger with which the code was written. */
  version: number
  /** Null: not known. */
  date: Temporal.PlainDate | null
  /** The encoded answers, to be decoded with the ledger. */
  rest: bigint
}

/** How the journey changed since the code was made, by keys. */
export type Changes = {
  newQuestions: string[]
  goneQuestions: string[]
  /** Answers in the code that can no longer be chosen. */
  goneAnswers: { question: string; option: string }[]
  newSteps: string[]
  goneSteps: string[]
}

const FIRST_DATE = Temporal.PlainDate.from('2000-01-01')
const DATES = 2 ** 15

/** The first and the last date that a code can hold. */
export const CODE_DATES = { first: FIRST_DATE, last: FIRST_DATE.add({ days: DATES - 2 }) }

type Written = { journeyNumber: number; ledger: Ledger; answers: Answers; date: Temporal.PlainDate | null }

/**
 * The plan code (docs/decisions/0018). Answers that the ledger does not know are left out. Null for a date outside
 * CODE_DATES.
 */
export function writeCode({ journeyNumber, ledger, answers, date }: Written): string | null {
  const day = date === null ? 0 : dayOf(date) - dayOf(FIRST_DATE) + 1
  if (day < 0 || day >= DATES || (date && day === 0)) return null
  const digits: Digit[] = [...spread(ledger.version), ...spread(journeyNumber), [day, DATES]]
  for (const { key, options } of questionsAt(ledger, ledger.version))
    digits.push([options.indexOf(answers[key] ?? '') + 1, options.length + 1])
  return writeSymbols(digits.reduceRight((sum, [digit, radix]) => sum * BigInt(radix) + BigInt(digit), 0n))
}

/** Reads a code without the ledger of its journey. Never throws, whatever the text. */
export function readCode(text: string): ({ ok: true } & Code) | { ok: false; problem: SymbolProblem } {
  const read = readSymbols(text)
  if ('problem' in read) return { ok: false, problem: read.problem }
  const digits = digitsOf(read.payload)
  const version = gather(digits.next)
  const journeyNumber = gather(digits.next)
  const day = digits.next(DATES)
  const date = day === 0 ? null : dateOf(dayOf(FIRST_DATE) + day - 1)
  return { ok: true, journeyNumber, version, date, rest: digits.rest() }
}

type Opened = { answers: Answers; date: Temporal.PlainDate | null; changes: Changes }

/** Decodes a code with the ledger of its journey: the answers that are still valid, and what changed since. */
export function openCode({
  code,
  ledger,
}: {
  code: Code
  ledger: Ledger
}): ({ ok: true } & Opened) | { ok: false; problem: 'version' | 'answers' } {
  const { version, date, rest } = code
  if (version < 1 || version > ledger.version) return { ok: false, problem: 'version' }
  const digits = digitsOf(rest)
  const given: { question: string; option: string }[] = []
  for (const { key, options } of questionsAt(ledger, version)) {
    const option = options[digits.next(options.length + 1) - 1]
    if (option !== undefined) given.push({ question: key, option })
  }
  if (digits.rest() > 0n) return { ok: false, problem: 'answers' }
  const now = new Map(questionsAt(ledger, ledger.version).map(({ key, options }) => [key, options]))
  const isGone = ({ question, option }: (typeof given)[number]) => !now.get(question)?.includes(option)
  const questions = changesIn(ledger.questions, version, ledger.version)
  const steps = changesIn(ledger.steps, version, ledger.version)
  return {
    ok: true,
    answers: Object.fromEntries(given.filter((one) => !isGone(one)).map(({ question, option }) => [question, option])),
    date,
    changes: {
      newQuestions: questions.added,
      goneQuestions: questions.gone,
      goneAnswers: given.filter((one) => isGone(one) && !questions.gone.includes(one.question)),
      newSteps: steps.added,
      goneSteps: steps.gone,
    },
  }
}

/** A digit in a mixed radix number, with its radix. */
type Digit = [digit: number, radix: number]

/** A number without a maximum, 6 bits per digit; the highest bit says that another digit follows. */
function spread(value: number): Digit[] {
  const more = Math.floor(value / 64)
  return more > 0 ? [[(value % 64) + 64, 128], ...spread(more)] : [[value, 128]]
}

function gather(next: (radix: number) => number): number {
  const digit = next(128)
  return digit < 64 ? digit : digit - 64 + 64 * gather(next)
}

/** Splits a number into digits, the lowest first. */
function digitsOf(payload: bigint) {
  let left = payload
  return {
    next: (radix: number): number => {
      const digit = Number(left % BigInt(radix))
      left /= BigInt(radix)
      return digit
    },
    rest: () => left,
  }
}

/** The questions of a version in the order of the ledger, each with its options then. A date takes no digit. */
function questionsAt({ questions }: Ledger, version: number) {
  return questions
    .filter((question) => isThere(question, version))
    .map(({ key, options }: NumberedQuestion) => ({
      key,
      options: options.filter((option) => isThere(option, version)).map((option) => option.key),
    }))
}

function changesIn(entries: Ledger['steps'], from: number, to: number) {
  const keys = (version: number, other: number) =>
    entries.filter((entry) => isThere(entry, version) && !isThere(entry, other)).map(({ key }) => key)
  return { added: keys(to, from), gone: keys(from, to) }
}
