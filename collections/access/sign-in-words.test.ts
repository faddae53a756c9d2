import { expect, it } from 'vitest'
import * as words from './sign-in-words.ts'

it.each(Object.values(words).flatMap(({ nl, en }) => [nl, en]))(
  'is one sentence after another in the notice of the admin, no list: %s',
  (text) => {
    expect(text).not.toMatch(/:.*,/)
  },
)
