import type { Journey } from './model.ts'

/**
 * Every question, answer and step a life event ever had in public, each with a small number that is never reused. Plan
 * codes are written in these numbers, so that an old code keeps its meaning.
 */
export type Ledger = {
  /** Increases with every change of the numbered keys. */
  version: number
  questions: readonly NumberedQuestion[]
  steps: readonly Numbered[]
}

export type Numbered = {
  key: string
  number: number
  /** The versions in which it existed. A key that was removed and came back has more than one period. */
  there: readonly Period[]
}

/** From the version in which it was added until the version in which it was removed; null: it still exists. */
export type Period = { since: number; until: number | null }

export type NumberedQuestion = Numbered & { kind: 'choice' | 'date'; options: readonly Numbered[] }

/** True when it existed in this version. */
export const isThere = ({ there }: Pick<Numbered, 'there'>, version: number): boolean =>
  there.some(({ since, until }) => since <= version && (until === null || version < until))

export const EMPTY_LEDGER: Ledger = { version: 0, questions: [], steps: [] }

/** The ledger after this journey is published: new keys get the next number, removed keys keep theirs. */
export function updateLedger({ ledger, journey }: { ledger: Ledger; journey: Journey }): Ledger {
  const version = ledger.version + 1
  const questions = number(ledger.questions, journey.questions, version, (entry, { kind, options }) => ({
    ...entry,
    kind,
    // A date has no options; those of an earlier choice question were removed with it.
    options: number(entry.options ?? [], kind === 'choice' ? options : [], version, (option) => option),
  })).map((entry) => ({ ...entry, kind: entry.kind ?? 'choice', options: entry.options ?? [] }))
  const steps = number(ledger.steps, journey.steps, version, (step) => step)
  const isSame = JSON.stringify([questions, steps]) === JSON.stringify([ledger.questions, ledger.steps])
  return isSame ? ledger : { version, questions, steps }
}

/** Existing entries keep their place and number, also when a removed key comes back. */
function number<T extends { key: string }, N extends Numbered>(
  before: readonly N[],
  now: readonly T[],
  version: number,
  complete: (entry: Numbered & Partial<N>, item: T) => N,
): N[] {
  const items = new Map(now.map((item) => [item.key, item]))
  const known = new Set(before.map(({ key }) => key))
  const kept = before.map((entry) => {
    const item = items.get(entry.key)
    if (item) return complete({ ...entry, there: opened(entry.there, version) }, item)
    return { ...entry, there: entry.there.map((period) => ({ ...period, until: period.until ?? version })) }
  })
  const last = Math.max(0, ...before.map((entry) => entry.number))
  const added = [...items.values()]
    .filter(({ key }) => !known.has(key))
    .map((item, index) =>
      complete({ key: item.key, number: last + index + 1, there: opened([], version) } as Numbered & Partial<N>, item),
    )
  return [...kept, ...added]
}

const opened = (there: readonly Period[], version: number): readonly Period[] =>
  there.at(-1)?.until === null ? there : [...there, { since: version, until: null }]
