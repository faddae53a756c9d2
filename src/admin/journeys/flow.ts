import { conditionInWords } from '#src/answers/wording/condition.ts'
import type { Locale } from '#src/domain/locales.ts'
import type { Draft, DraftStep } from './draft.ts'
import type { JourneyWords } from './words.ts'

/** A box in the picture: a question or a step. */
export type Card = {
  /** The path of its row in the form: "steps.3". */
  id: string
  kind: 'question' | 'step'
  /** "Stap 4" */
  number: string
  title: string
  /** The condition, in words. */
  note: string
  /** Who acts and whether it is obligatory; null for a question. */
  actor: DraftStep['actor'] | null
  tag: string
  /** The name of its group of alternatives; empty without one. */
  oneOf: string
}

export type Arrow = { from: string; to: string }
export type Flow = { questions: Card[]; steps: Card[]; arrows: Arrow[]; unknown: { title: string; key: string }[] }

type FlowOfInput = { draft: Draft; words: JourneyWords; locale: Locale }

/** The content of the picture and its text: every question and step, and their order. */
export function flowOf({ draft, words, locale }: FlowOfInput): Flow {
  const { questions, steps } = draft
  const say = (condition: DraftStep['condition']) => conditionInWords({ condition, questions, locale })
  const rowOf = new Map(steps.flatMap(({ key }, row) => (key ? [[key, `steps.${row}`] as const] : [])))
  return {
    questions: questions.map(({ label, key, kind, condition }, row) => ({
      id: `questions.${row}`,
      kind: 'question',
      number: words.questionNumber(row + 1),
      title: label || key || words.unnamed,
      note: say(condition) ?? words.alwaysShort,
      actor: null,
      tag: kind === 'date' ? words.date : '',
      oneOf: '',
    })),
    steps: steps.map(({ title, key, condition, actor, actorName, necessity, oneOf }, row) => ({
      id: `steps.${row}`,
      kind: 'step',
      number: words.stepNumber(row + 1),
      title: title || key || words.unnamed,
      note: say(condition) ?? words.forEveryone,
      actor,
      tag: `${(actor === 'other' && actorName) || words.actors[actor]}, ${words.necessity[necessity]}`,
      oneOf,
    })),
    arrows: steps.flatMap(({ after }, row) =>
      after.flatMap((key) => (rowOf.has(key) ? [{ from: rowOf.get(key) as string, to: `steps.${row}` }] : [])),
    ),
    unknown: steps.flatMap(({ title, key, after }) =>
      after.filter((name) => !rowOf.has(name)).map((name) => ({ title: title || key, key: name })),
    ),
  }
}
