/** A life event as data: questions and steps, and nothing of where they are kept. Pure: no I/O, no clock. */
export type Condition = { question: string; options: readonly string[] }

export type Step = {
  key: string
  /** All must hold; none means: for everyone. */
  when: readonly Condition[]
  /** Keys of the steps that come before this one. */
  after: readonly string[]
}

/** The option chosen for each question, by their keys. */
export type Answers = Readonly<Record<string, string>>
