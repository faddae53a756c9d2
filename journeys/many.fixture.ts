import { choice, eventDate, is, step } from './fixture.ts'
import type { Journey } from './model.ts'

/** 18 questions of two options, so 262,144 combinations: more than are looked at. */
export const tooMany: Journey = {
  questions: [...Array.from({ length: 18 }, (_, index) => choice(`v${index}`, 'a b')), eventDate],
  steps: [
    step('x'),
    ...Array.from({ length: 40 }, (_, index) =>
      step(`s${index}`, { when: { any: [is(`v${index % 18}`, 'a'), is(`v${(index + 1) % 18}`, 'b')] } }),
    ),
  ],
}

/** One question less: just few enough. */
export const fewEnough: Journey = {
  questions: tooMany.questions.slice(1),
  steps: tooMany.steps.filter(({ key, when }) => key === 'x' || !JSON.stringify(when).includes('"v0"')),
}
