import { expect, test } from 'vitest'
import { STEMMERS } from './language.ts'

const { en: stem } = STEMMERS

test.each([
  ['permit', 'permits', 'permitted'],
  ['move', 'moves', 'moved', 'moving'],
  ['register', 'registers', 'registered', 'registering'],
  ['marry', 'marries', 'married'],
  ['die', 'died', 'dies', 'dying'],
  ['pay', 'pays', 'paying'],
  ['apply', 'applies', 'applied', 'applying'],
  ['tax', 'taxes', 'taxed'],
  ['benefit', 'benefits'],
  ['company', 'companies'],
  ['address', 'addresses'],
  ['separate', 'separated', 'separation'],
  ['park', 'parking', 'parked'],
  ['plan', 'planned', 'planning'],
  ['worry', 'worried'],
  ['use', 'used', 'useful', 'using'],
])('%s has one stem in all its forms', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1)
})

test.each([
  ['permit', 'permanent'],
  ['pass', 'passport'],
  ['die', 'diet'],
  ['new', 'news'],
  ['marry', 'market'],
  ['house', 'hour'],
  ['bus', 'business'],
])('%s is not %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test('short words and numbers stay what they are', () => {
  expect(['id', 'is', '14024', '6511pp'].map(stem)).toEqual(['id', 'is', '14024', '6511pp'])
})
