import { expect, it } from 'vitest'
import { currentValue } from './current-value.ts'
import { inOneLanguage } from './in-one-language.ts'

const listed = { id: '1', key: 'zak', label: 'Zak' }

it('a fact from a list is said in the language of the list', () => {
  const fee = { ...listed, kind: 'money' as const, unit: 'per stuk', values: [{ number: 1 }] }
  expect(currentValue(inOneLanguage(fee, 'nl'), 'nl')?.replaceAll('\u00a0', ' ')).toBe('€ 1 per stuk')
  const number = { ...listed, kind: 'telephone' as const, values: [{ text: '14 024' }] }
  expect(currentValue(inOneLanguage(number, 'en'), 'en')).toBe('14 024')
})

it('a fact without a value today says nothing', () => {
  const later = { ...listed, kind: 'number' as const, values: [{ number: 1, from: '2999-01-01T00:00:00Z' }] }
  expect(currentValue(inOneLanguage(later, 'nl'), 'nl')).toBe(null)
})
