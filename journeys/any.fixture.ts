import fc from 'fast-check'
import { day, eventDate, step } from './fixture.ts'
import type { Condition, Journey, Moment, Question } from './model.ts'

/** Any day of five years. */
export const anyDay = fc.integer({ min: 0, max: 365 * 5 }).map((days) => day('2026-01-01').add({ days }))

/** Journeys without circles and with names that are there, of at most so many questions and steps. */
export const anyJourney = ({ questions = 5, steps = 10 } = {}): fc.Arbitrary<Journey> =>
  fc
    .array(fc.integer({ min: 1, max: 4 }), { maxLength: questions })
    .chain((sizes) => {
      const conditionOf = (before: number): fc.Arbitrary<Condition | null> => {
        const asked = sizes.slice(0, before)
        if (asked.length === 0) return fc.constant(null)
        const leaf = fc.nat(asked.length - 1).chain((index) =>
          fc
            .subarray(
              optionsOf(asked[index] ?? 1).map(({ key }) => key),
              { minLength: 1 },
            )
            .map((options): Condition => ({ question: `v${index}`, options })),
        )
        const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
          condition: fc.oneof(
            { maxDepth: 2 },
            leaf,
            fc.record({ not: tie('condition') }),
            fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
            fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
          ),
        }))
        return fc.option(condition)
      }
      const questionsOf = fc.tuple(...sizes.map((_, index) => conditionOf(index))).map((whens) =>
        whens.map(
          (when, index): Question => ({
            key: `v${index}`,
            kind: 'choice',
            when,
            options: optionsOf(sizes[index] ?? 1),
          }),
        ),
      )
      const stepsOf = fc
        .array(
          fc.record({
            when: conditionOf(sizes.length),
            after: fc.array(fc.nat(steps), { maxLength: 3 }),
            earliest: anyMoment(steps),
            latest: anyMoment(steps),
            movesToWorkingDay: fc.boolean(),
          }),
          { maxLength: steps },
        )
        .map((all) =>
          all.map((given, index) => {
            const known = (other: number) => other < index
            const earlier = (found: (Moment & { from: number | null }) | null): Moment | null =>
              found && { ...found, step: found.from !== null && known(found.from) ? `s${found.from}` : null }
            return step(`s${index}`, {
              when: given.when,
              after: given.after.filter(known).map((other) => `s${other}`),
              earliest: earlier(given.earliest),
              latest: earlier(given.latest),
              movesToWorkingDay: given.movesToWorkingDay,
            })
          }),
        )
      return fc.record({ questions: questionsOf, steps: stepsOf })
    })
    .chain(({ questions, steps }) =>
      fc.shuffledSubarray(steps, { minLength: steps.length }).map((shuffled) => ({
        questions: [...questions, eventDate],
        steps: shuffled,
      })),
    )

/** Answers that may be to the point, missing, or nonsense. */
export const answersTo = ({ questions }: Journey): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      ...questions.map(({ options }) =>
        fc.option(fc.constantFrom(...options.map(({ key }) => key), 'onzin'), { nil: undefined }),
      ),
    )
    .map((chosen) =>
      Object.fromEntries(
        chosen.flatMap((option, index) => {
          const key = questions[index]?.key
          return key && option ? [[key, option]] : []
        }),
      ),
    )

/** A journey with answers. */
export const anyAnswered = (sizes?: { questions?: number; steps?: number }) =>
  anyJourney(sizes).chain((journey) => fc.record({ journey: fc.constant(journey), answers: answersTo(journey) }))

const optionsOf = (size: number) => Array.from({ length: size }, (_, index) => ({ key: `o${index}` }))

const anyMoment = (steps: number) =>
  fc.option(
    fc.record({
      amount: fc.nat(40),
      unit: fc.constantFrom('days', 'workingDays', 'weeks', 'months'),
      side: fc.constantFrom('before', 'after'),
      from: fc.option(fc.nat(steps)),
    }) as fc.Arbitrary<Moment & { from: number | null }>,
  )
