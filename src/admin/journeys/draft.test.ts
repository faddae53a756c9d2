import type { FormState } from 'payload'
import { expect, it } from 'vitest'
import { draftIn } from './draft.ts'

const form = (title: string): FormState =>
  ({
    questions: { rows: [{ id: 'a' }], value: 1 },
    'questions.0.key': { value: 'auto' },
    'questions.0.label': { value: 'Heeft u een auto?' },
    'questions.0.kind': { value: 'choice' },
    'questions.0.options': { rows: [{ id: 'b' }], value: 1 },
    'questions.0.options.0.key': { value: 'ja' },
    'questions.0.options.0.label': { value: 'U heeft een auto' },
    steps: { rows: [{ id: 'c' }, { id: 'd' }], value: 2 },
    'steps.0.key': { value: 'adres' },
    'steps.0.when': { value: { question: 'auto', options: ['ja'] } },
    'steps.0.after': { value: ['x', 3] },
    'steps.1.when': { value: { nonsense: true } },
    title: { value: title },
  }) as unknown as FormState

it('reads questions, options and steps from the form, and ignores incomplete ones', () => {
  const { questions, steps } = draftIn(form('Verhuizen'))
  expect(questions).toEqual([
    {
      key: 'auto',
      label: 'Heeft u een auto?',
      kind: 'choice',
      condition: null,
      options: [{ key: 'ja', label: 'U heeft een auto' }],
    },
  ])
  expect(steps[0]).toMatchObject({ key: 'adres', condition: { question: 'auto', options: ['ja'] }, after: ['x'] })
  expect(steps[1]).toMatchObject({ key: '', condition: null, after: [], actor: 'resident', necessity: 'must' })
})

it('stays the same object while nothing of it changes', () => {
  expect(draftIn(form('Verhuizing'))).toBe(draftIn(form('Verhuizen')))
})
