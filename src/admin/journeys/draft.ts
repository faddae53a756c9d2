import type { FormState } from 'payload'
import { readCondition } from '#journeys/condition.ts'
import type { Condition, Step } from '#journeys/model.ts'

/** A life event as it is in the form now; list indexes are the row numbers of the form. */
export type Draft = { questions: readonly DraftQuestion[]; steps: readonly DraftStep[] }

export type DraftQuestion = {
  key: string
  label: string
  kind: 'choice' | 'date'
  condition: Condition | null
  options: DraftOption[]
}
export type DraftOption = { key: string; label: string }

export type DraftStep = Pick<Step, 'key' | 'condition' | 'after' | 'actor' | 'necessity'> & {
  title: string
  actorName: string
  /** The name of its group of alternatives; empty without one. */
  oneOf: string
}

const read = new WeakMap<FormState, Draft>()
let last = { text: '', draft: { questions: [], steps: [] } as Draft }

/**
 * Reads the form. Many fields call this at each key press, so the result is cached, and unchanged parts stay the same
 * object.
 */
export function draftIn(fields: FormState): Draft {
  const known = read.get(fields)
  if (known) return known
  const draft = readForm(fields)
  const text = JSON.stringify(draft)
  if (text !== last.text) last = { text, draft }
  read.set(fields, last.draft)
  return last.draft
}

function readForm(fields: FormState): Draft {
  const value = (path: string) => fields[path]?.value
  const text = (path: string) => (typeof value(path) === 'string' ? (value(path) as string) : '')
  const rows = <Row>(path: string, read: (at: string) => Row): Row[] =>
    (fields[path]?.rows ?? []).map((_, index) => read(`${path}.${index}`))
  return {
    questions: rows('questions', (at) => ({
      key: text(`${at}.key`),
      label: text(`${at}.label`),
      kind: text(`${at}.kind`) === 'date' ? 'date' : 'choice',
      condition: readCondition(value(`${at}.when`)) ?? null,
      options: rows(`${at}.options`, (option) => ({ key: text(`${option}.key`), label: text(`${option}.label`) })),
    })),
    steps: rows('steps', (at) => ({
      key: text(`${at}.key`),
      title: text(`${at}.title`),
      condition: readCondition(value(`${at}.when`)) ?? null,
      after: textsOf(value(`${at}.after`)),
      actor: (text(`${at}.actor`) || 'resident') as DraftStep['actor'],
      actorName: text(`${at}.actorName`),
      necessity: (text(`${at}.necessity`) || 'must') as DraftStep['necessity'],
      oneOf: text(`${at}.oneOf`),
    })),
  }
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
